import type { Refusal, Result } from '../kernel/result.ts';
import { ok, refused } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import type { Door } from '../platform/door/index.ts';
import type { Services } from '../platform/http/route.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { misuse } from './errors.ts';
import { type Errand, runErrand } from './run-errand.ts';

export const command: Command = {
  name: 'user',
  summary: 'Personer og roller: opret, giv og fjern roller, luk og åbn adgang.',
  usage: [
    'user add E-MAIL --name NAVN [--role ROLLE] [--council RÅD]   (adgangskoden læses fra standard input)',
    'user role E-MAIL --role ROLLE [--council RÅD] [--substitute-for E-MAIL] [--from DATO] [--until DATO]',
    'user invite E-MAIL   (sender et link på mail, når serveren kører)',
    'user link E-MAIL     (skriver linket ud; det virker én gang og i 7 døgn)',
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
  positionals: { min: 1, max: 2, missing: 'add, invite, link, role, lock, unlock eller list' },
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const [verb = '', email = ''] = args.positionals;
  return runErrand(await errandOf(verb, email, args, io), args, io);
}

async function errandOf(verb: string, email: string, args: Arguments, io: Io): Promise<Errand | Refusal> {
  if (verb === 'list') return listAll;
  if (email === '')
    return misuse('command-argument-missing', { command: 'user', argument: 'e-mailadressen' });
  if (verb === 'add') return add(email, args, io.isTerminal ? '' : (await io.readInput()).trim());
  if (verb === 'invite') return invite(email);
  if (verb === 'link') return link(email);
  if (verb === 'role') return giveRole(email, args);
  if (verb === 'lock' || verb === 'unlock') return lock(email, verb === 'lock');
  return misuse('command-argument-unexpected', { command: 'user', argument: verb });
}

function add(email: string, args: Arguments, password: string): Errand {
  return async (site) => {
    const { addPeople } = await import('../rooms/ground/identity/index.ts');
    const name = args.text('name') ?? email;
    const role = args.text('role');
    const roles =
      role === undefined ? [] : [{ role, ...placeOf(args), substituteFor: args.text('substitute-for') }];
    const door = await doorOf(site);
    const added = await door.do(addPeople, { people: [{ name, email, roles }], password });
    if (!added.ok) return added;
    const text =
      password === ''
        ? `${name} er oprettet uden adgangskode, og ingen mail er sendt. Send et link: bin/tvaers user invite ${email}`
        : `${name} er oprettet.`;
    return ok({ text, value: { id: added.value[0], email } });
  };
}

function invite(email: string): Errand {
  return async (site) => {
    const { invitePerson } = await import('../rooms/ground/identity/index.ts');
    const done = await (await doorOf(site)).do(invitePerson, { email });
    return done.ok ? ok({ text: `${email} får en mail med et link.`, value: { email } }) : done;
  };
}

function link(email: string): Errand {
  return async (site) => {
    const { makePasswordLink } = await import('../rooms/ground/identity/index.ts');
    const { passwordChoosing } = await import('../addresses/index.ts');
    const made = await (await doorOf(site)).do(makePasswordLink, { email, kind: 'invitation' });
    if (!made.ok) return made;
    const address = site.baseUrl + passwordChoosing({ token: made.value.token });
    return ok({ text: address, value: { email, address } });
  };
}

function giveRole(email: string, args: Arguments): Errand {
  return async (site) => {
    const { grantRole } = await import('../rooms/ground/identity/index.ts');
    const person = await findPerson(site, email);
    if (!person.ok) return person;
    const member = args.text('substitute-for');
    const substituteFor = member === undefined ? ok(null) : await findPerson(site, member);
    if (!substituteFor.ok) return substituteFor;
    const granted = await (await doorOf(site)).do(grantRole, {
      person: person.value,
      role: args.text('role'),
      ...placeOf(args),
      substituteFor: substituteFor.value,
    });
    if (!granted.ok) return granted;
    return ok({ text: `${email} har fået rollen ${args.text('role')}.`, value: { id: granted.value } });
  };
}

/** Where and when a role counts. */
function placeOf(args: Arguments) {
  return { council: args.text('council'), validFrom: args.text('from'), validUntil: args.text('until') };
}

async function findPerson({ db }: Services, email: string): Promise<Result<string>> {
  const { findPersonByEmail, refuse } = await import('../rooms/ground/identity/index.ts');
  const person = await db.asSystem('command-line', (trx) => findPersonByEmail(trx, email));
  return person ? ok(person.id) : refused(refuse('person-unknown', { email }));
}

function lock(email: string, closing: boolean): Errand {
  return async (site) => {
    const { lockPerson, unlockPerson } = await import('../rooms/ground/identity/index.ts');
    const done = await (await doorOf(site)).do(closing ? lockPerson : unlockPerson, { email });
    if (!done.ok) return done;
    return ok({
      text: `Adgangen for ${email} er ${closing ? 'lukket' : 'åbnet'}.`,
      value: { email, locked: closing },
    });
  };
}

const listAll: Errand = async ({ db }) => {
  const { listPeople } = await import('../rooms/ground/identity/index.ts');
  const people = await db.asSystem('command-line', listPeople);
  const lines = people.map(
    (person) => `${person.email}\t${person.name}\t${person.grants.map((entry) => entry.role).join(', ')}`,
  );
  return ok({ text: lines.join('\n'), value: people });
};

async function doorOf(site: Services): Promise<Door> {
  const { doorFor } = await import('../platform/door/index.ts');
  return doorFor(site, systemAs('command-line'));
}
