import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportRequest, Understood } from 'tvaers-reader';
import { councilInput } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { misuse, refuse } from './errors.ts';
import { storeAll } from './import-store.ts';
import { misuseWith, refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'import',
  summary: 'Læs en dagsorden, et referat eller en bilagssamling (PDF, DOCX, HTML, TXT, JSON).',
  usage: ['import FIL… --council RÅD [--on ÅÅÅÅ-MM-DD] [--dry-run] [--json]'],
  options: {
    council: { type: 'string', short: 'c', value: 'RÅD', text: 'Rådet, filen er til, fx kkr-midtjylland.' },
    on: {
      type: 'string',
      value: 'DATO',
      text: 'Mødets dato, fx 2024-06-18, hvis filen ikke selv siger den.',
    },
    'dry-run': { type: 'boolean', text: 'Vis kun, hvad der er læst. Kræver ingen database.' },
    json: jsonOption,
  },
  positionals: { min: 1, max: 500, missing: 'navnet på en fil' },
  run: importFiles,
};

async function importFiles(args: Arguments, io: Io): Promise<ExitCode> {
  const { councilRefusal, readRequest } = await import('tvaers-reader');
  const json = args.flag('json');
  const council = args.text('council');
  if (council === undefined) return misuseWith(io, misuse('import-without-council'));
  const unknown = councilRefusal(council);
  if (unknown) return refuseWith(io, unknown, json);
  const request = readRequest(council, args.text('on'));
  if (!request.ok) return refuseWith(io, request.error, json);
  const paths = args.positionals;
  if (!args.flag('dry-run'))
    return storeAll({ paths, councilId: councilInput.parse(council), on: args.text('on') }, json, io);
  const read: Understood[] = [];
  for (const path of paths) {
    const answer = await readFileAt(path, request.value);
    if (!answer.ok) return refuseWith(io, answer.error, json);
    read.push(answer.value);
  }
  await show(read, json, io);
  return 0;
}

async function readFileAt(path: string, request: ImportRequest): Promise<Result<Understood>> {
  const { readDocument } = await import('tvaers-reader');
  const { readSource } = await import('../platform/reading/index.ts');
  const bytes = await loadBytes(path);
  if (!bytes.ok) return bytes;
  const source = await readSource(bytes.value, basename(path));
  return source.ok ? readDocument(source.value, request) : source;
}

async function loadBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(refuse('input-unreadable', { file: path, reason }));
  }
}

async function show(read: readonly Understood[], json: boolean, io: Io): Promise<void> {
  const { describeImport, toBundleForm, toImportForm } = await import('tvaers-reader');
  if (!json) {
    for (const each of read) io.out(`${describeImport(each)}\n`);
    return;
  }
  const forms = read.map((each) => (each.kind === 'annex-bundle' ? toBundleForm(each) : toImportForm(each)));
  io.out(`${JSON.stringify(forms.length === 1 ? forms[0] : forms, null, 2)}\n`);
}
