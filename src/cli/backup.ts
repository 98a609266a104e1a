import { readFile } from 'node:fs/promises';
import type { Keys } from '../platform/keeping/index.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'backup',
  summary: 'Sikkerhedskopi af alt, database og filer, til én fil, mens Tværs kører.',
  usage: ['backup FIL [--to NØGLE …] [--passphrase-file FIL]'],
  options: {
    to: { type: 'string', multiple: true, value: 'NØGLE', text: 'Kryptér til en offentlig nøgle (age1…).' },
    'passphrase-file': { type: 'string', value: 'FIL', text: 'Kryptér med kodeordet i filen.' },
    json: jsonOption,
  },
  positionals: { min: 1, max: 1, missing: 'navnet på filen' },
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { withSite } = await import('../main/with-site.ts');
  const { writeBackup } = await import('../platform/keeping/index.ts');
  const [file = ''] = args.positionals;
  const keys: Keys = { recipients: args.texts('to'), ...(await passphraseIn(args)) };
  const done = await withSite(io.env, ({ db, files, clock }) =>
    writeBackup(db, files, file, { madeAt: clock.now(), keys }),
  );
  const json = args.flag('json');
  if (!done.ok) return refuseWith(io, done.error, json);
  const { rows, files } = done.value;
  io.out(json ? `${JSON.stringify(done.value)}\n` : `${file}: ${rows} rækker og ${files} filer.\n`);
  return 0;
}

/** The words of the file `--passphrase-file` names, without its line end. */
export async function passphraseIn(args: Arguments): Promise<Pick<Keys, 'passphrase'>> {
  const path = args.text('passphrase-file');
  return path === undefined ? {} : { passphrase: (await readFile(path, 'utf8')).trimEnd() };
}
