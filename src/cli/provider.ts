import type { Refusal } from '../kernel/result.ts';
import { ok, refused } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import type { Door } from '../platform/door/index.ts';
import type { Services } from '../platform/http/route.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { misuse } from './errors.ts';
import { type Errand, runErrand } from './run-errand.ts';

export const command: Command = {
  name: 'provider',
  summary: 'Loginudbydere: lad en kommune logge sine folk ind med sit eget login (OpenID Connect).',
  usage: [
    'provider set NØGLE --name NAVN --issuer ADRESSE --client-id ID --domains DOMÆNE[,DOMÆNE …]',
    'provider check NØGLE   (spørger udbyderen og siger, hvad der mangler)',
    'provider remove NØGLE',
    'provider list',
  ],
  options: {
    name: { type: 'string', value: 'NAVN', text: 'Organisationen, som loginsiden kalder den.' },
    issuer: {
      type: 'string',
      value: 'ADRESSE',
      text: 'Udstederen, som organisationens login kalder sig selv.',
    },
    'client-id': { type: 'string', value: 'ID', text: 'Det, organisationen kender siden ved.' },
    domains: {
      type: 'string',
      value: 'DOMÆNER',
      text: 'De domæner, organisationens e-mailadresser ender på, med komma imellem.',
    },
    json: jsonOption,
  },
  more: `
NØGLE er små bogstaver, f.eks. aarhus. Hemmeligheden gemmes ikke i databasen: serveren læser den i
TVAERS_PROVIDER_SECRET_AARHUS eller i filen, som TVAERS_PROVIDER_SECRET_AARHUS_FILE nævner.
`,
  positionals: { min: 1, max: 2, missing: 'set, check, remove eller list' },
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const [verb = '', key = ''] = args.positionals;
  return runErrand(errandOf(verb, key, args), args, io);
}

function errandOf(verb: string, key: string, args: Arguments): Errand | Refusal {
  if (verb === 'list') return listAll;
  if (key === '') return misuse('command-argument-missing', { command: 'provider', argument: 'nøglen' });
  if (verb === 'set') return set(key, args);
  if (verb === 'check') return check(key);
  if (verb === 'remove') return remove(key);
  return misuse('command-argument-unexpected', { command: 'provider', argument: verb });
}

function set(key: string, args: Arguments): Errand {
  return async (site) => {
    const { setProvider } = await import('../rooms/ground/providers/index.ts');
    const done = await (await doorOf(site)).submit(setProvider, {
      key,
      name: args.text('name') ?? '',
      issuer: args.text('issuer') ?? '',
      clientId: args.text('client-id') ?? '',
      domains: (args.text('domains') ?? '').split(/[\s,]+/).filter((each) => each !== ''),
      baseUrl: site.baseUrl,
    });
    if (!done.ok) return done;
    return ok({ text: `${key} er sat op. Svaradresse: ${await answersTo(site, key)}`, value: { key } });
  };
}

function check(key: string): Errand {
  return async (site) => {
    const { connect, findProvider, refuse } = await import('../rooms/ground/providers/index.ts');
    const provider = await site.db.asSystem('accounts', (trx) => findProvider(trx, key));
    if (!provider) return refused(refuse('provider-unknown'));
    const secret = await site.providerSecret(key);
    const connected = await connect(provider, { secret, baseUrl: site.baseUrl });
    if (!connected.ok) return connected;
    const answers = await answersTo(site, key);
    const text = `${provider.name} svarer. Giv den svaradressen ${answers}`;
    return ok({ text, value: { key, issuer: provider.issuer, answers } });
  };
}

function remove(key: string): Errand {
  return async (site) => {
    const { removeProvider } = await import('../rooms/ground/providers/index.ts');
    const done = await (await doorOf(site)).do(removeProvider, { key });
    return done.ok ? ok({ text: `${key} er fjernet.`, value: { key } }) : done;
  };
}

const listAll: Errand = async ({ db }) => {
  const { listProviders } = await import('../rooms/ground/providers/index.ts');
  const providers = await db.asSystem('accounts', listProviders);
  const lines = providers.map(({ key, name, issuer, domains }) =>
    [key, name, issuer, domains.join(' ')].join('\t'),
  );
  return ok({ text: lines.join('\n'), value: providers });
};

/** Where the organisation is to send people back to. */
async function answersTo({ baseUrl }: Services, key: string): Promise<string> {
  const { providerAnswer } = await import('../addresses/index.ts');
  return baseUrl + providerAnswer({ provider: key });
}

async function doorOf(site: Services): Promise<Door> {
  const { doorFor } = await import('../platform/door/index.ts');
  return doorFor(site, systemAs('command-line'));
}
