import { readFile } from 'node:fs/promises';
import type { Keys } from '../platform/keeping/index.ts';
import { passphraseIn } from './backup.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'restore',
  summary: 'Gendan alt fra en sikkerhedskopi i en ny, tom datamappe eller database.',
  usage: ['restore FIL [--identity FIL] [--passphrase-file FIL]'],
  options: {
    identity: { type: 'string', value: 'FIL', text: 'Filen med den hemmelige nøgle (AGE-SECRET-KEY-1…).' },
    'passphrase-file': { type: 'string', value: 'FIL', text: 'Filen med kodeordet.' },
    json: jsonOption,
  },
  positionals: { min: 1, max: 1, missing: 'navnet på filen' },
  more: `
Hele filen læses og efterses, før der røres ved noget. Kør bin/tvaers check bagefter.
`,
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { restoreInto } = await import('../main/restore-into.ts');
  const [file = ''] = args.positionals;
  const keys: Keys = { identities: await identitiesIn(args), ...(await passphraseIn(args)) };
  const done = await restoreInto(io.env, file, keys);
  const json = args.flag('json');
  if (!done.ok) return refuseWith(io, done.error, json);
  io.out(json ? `${JSON.stringify(done.value)}\n` : `Gendannet fra ${done.value.madeAt}.\n`);
  return 0;
}

/** As `age-keygen` writes them: a line each, with comments between. */
async function identitiesIn(args: Arguments): Promise<readonly string[]> {
  const path = args.text('identity');
  if (path === undefined) return [];
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line.startsWith('AGE-SECRET-KEY-'));
}
