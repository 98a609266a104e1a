import type { Refusal, Result } from '../kernel/result.ts';
import { ok, refused } from '../kernel/result.ts';
import { systemViewer } from '../kernel/viewer.ts';
import type { Services } from '../platform/http/route.ts';
import type { Trx } from '../platform/postgres/database.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { misuse } from './errors.ts';
import { misuseWith, refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'user',
  summary: 'Personer og roller: opret, giv og fjern roller, luk og åbn adgang.',
  usage: [
    'user add E-MAIL --name NAVN [--role ROLLE] [--council RÅD]   (adgangskoden læses fra standard input)',
    'user role E-MAIL --role ROLLE [--council RÅD] [--substitute-for E-MAIL] [--from DATO] [--until DATO]',
    'user lock E-MAIL',
    'user unlock E-MAIL',
    'user list',
  ],
  options: {
    name: { type: 'string', value: 'NAVN', text: 'Personens navn eller embede.' },
    role: { type: 'string', value: 'ROLLE', text: 'F.eks. administrator, secretariat, chair, member.' },
    council: { type: 'string', short: 'c', value: 'RÅD', text: 'Rådet, rollen gælder i.' },
    'substitute-for': {
      type: 'string',
      value: 'E-MAIL',
      text: 'Medlemmet, en stedfortræder træder ind for.',
    },
    from: { type: 'string', value: 'DATO', text: 'Første dag, rollen gælder.' },
    until: { type: 'string', value: 'DATO', text: 'Sidste dag, rollen gælder.' },
    json: jsonOption,
  },
  positionals: { min: 1, max: 2, missing: 'add, role, lock, unlock eller list' },
  run,
};

type Errand = (site: Services) => Promise<Result<{ readonly text: string; readonly value: unknown }>>;

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const [verb = '', email = ''] = args.positionals;
  const errand = await errandOf(verb, email, args, io);
  if ('code' in errand) return misuseWith(io, errand);
  const { withSite } = await import('../main/with-site.ts');
  const done = await withSite(io.env, errand);
  const json = args.flag('json');
  if (!done.ok) return refuseWith(io, done.error, json);
  io.out(json ? `${JSON.stringify(done.value.value)}\n` : `${done.value.text}\n`);
  return 0;
}

async function errandOf(verb: string, email: string, args: Arguments, io: Io): Promise<Errand | Refusal> {
  if (verb === 'list') return listAll;
  if (email === '')
    return misuse('command-argument-missing', { command: 'user', argument: 'e-mailadressen' });
  if (verb === 'add') return add(email, args, io.isTerminal ? '' : (await io.readInput()).trim());
  if (verb === 'role') return giveRole(email, args);
  if (verb === 'lock' || verb === 'unlock') return lock(email, verb === 'lock');
  return misuse('command-argument-unexpected', { command: 'user', argument: verb });
}

function add(email: string, args: Arguments, password: string): Errand {
  return ({ db }) =>
    db.as(systemViewer, async (trx) => {
      const { addPerson } = await import('../rooms/ground/identity/index.ts');
      const name = args.text('name') ?? email;
      const added = await addPerson(trx, { name, email, ...(password ? { password } : {}) });
      if (!added.ok) return added;
      const role = args.text('role');
      const granted = role ? await grant(trx, added.value, args) : ok('');
      if (!granted.ok) {
        // One errand is all or nothing: a person whose role was refused is not left behind.
        await trx.deleteFrom('people').where('id', '=', added.value).execute();
        return granted;
      }
      return ok({ text: `${name} er oprettet.`, value: { id: added.value, email } });
    });
}

function giveRole(email: string, args: Arguments): Errand {
  return ({ db }) =>
    db.as(systemViewer, async (trx) => {
      const person = await findPerson(trx, email);
      if (!person.ok) return person;
      const granted = await grant(trx, person.value, args);
      if (!granted.ok) return granted;
      return ok({ text: `${email} har fået rollen ${args.text('role')}.`, value: { id: granted.value } });
    });
}

async function grant(trx: Trx, personId: string, args: Arguments): Promise<Result<string>> {
  const { grantRole } = await import('../rooms/ground/identity/index.ts');
  const [council, from, until] = [args.text('council'), args.text('from'), args.text('until')];
  const member = args.text('substitute-for');
  const substituteFor = member ? await findPerson(trx, member) : ok(null);
  if (!substituteFor.ok) return substituteFor;
  return grantRole(trx, {
    personId,
    role: args.text('role') ?? '',
    ...(council ? { councilId: council } : {}),
    ...(from ? { validFrom: from } : {}),
    ...(until ? { validUntil: until } : {}),
    ...(substituteFor.value ? { substituteFor: substituteFor.value } : {}),
  });
}

async function findPerson(trx: Trx, email: string): Promise<Result<string>> {
  const { findPersonByEmail, refuse } = await import('../rooms/ground/identity/index.ts');
  const person = await findPersonByEmail(trx, email);
  return person ? ok(person.id) : refused(refuse('person-unknown', { email }));
}

function lock(email: string, closing: boolean): Errand {
  return ({ db, clock }) =>
    db.as(systemViewer, async (trx) => {
      const { lockPerson } = await import('../rooms/ground/identity/index.ts');
      const done = await lockPerson(trx, clock, email, closing);
      if (!done.ok) return done;
      return ok({
        text: `Adgangen for ${email} er ${closing ? 'lukket' : 'åbnet'}.`,
        value: { email, locked: closing },
      });
    });
}

const listAll: Errand = ({ db }) =>
  db.as(systemViewer, async (trx) => {
    const { listPeople } = await import('../rooms/ground/identity/index.ts');
    const people = await listPeople(trx);
    const lines = people.map(
      (person) => `${person.email}\t${person.name}\t${person.grants.map((entry) => entry.role).join(', ')}`,
    );
    return ok({ text: lines.join('\n'), value: people });
  });
