import type { ImportRequest, Understood } from 'tvaers-reader';
import type { Result } from '../kernel/result.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { misuse } from './errors.ts';
import { readAnswers } from './import-answers.ts';
import { storeAll, undoOne } from './import-store.ts';
import { takeTerm } from './import-term.ts';
import { misuseWith, refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'import',
  summary: 'Læs en dagsorden, et referat eller en bilagssamling (PDF, DOCX, HTML, TXT, JSON).',
  usage: [
    'import FIL… --council RÅD [--on ÅÅÅÅ-MM-DD] [--dry-run] [--json]',
    'import FIL… --council RÅD --yes new-meeting [--at TT:MM] [--place STED] [--edits keep|file]',
    'import MAPPE --all --council RÅD [--yes new-meeting] [--at TT:MM] [--json]',
    'import --undo INDLÆSNING --council RÅD',
  ],
  options: {
    council: { type: 'string', short: 'c', value: 'RÅD', text: 'Rådet, filen er til, fx kkr-midtjylland.' },
    on: {
      type: 'string',
      value: 'DATO',
      text: 'Mødets dato, fx 2024-06-18, hvis filen ikke selv siger den.',
    },
    'dry-run': { type: 'boolean', text: 'Vis kun, hvad der er læst. Kræver ingen database.' },
    yes: {
      type: 'string',
      multiple: true,
      value: 'SVAR',
      text: 'Sig ja til det, der spørges om, før noget lægges ind: new-meeting, sent-out, other-council, other-date, cancelled-meeting eller closed-uncertain.',
    },
    at: {
      type: 'string',
      value: 'TID',
      text: 'Hvornår et nyt møde begynder, fx 09:30, hvis filen ikke siger det.',
    },
    place: { type: 'string', value: 'STED', text: 'Hvor et nyt møde holdes, hvis filen ikke siger det.' },
    edits: {
      type: 'string',
      value: 'VALG',
      text: 'Hvor både I og filen har rettet: keep beholder jeres, file bruger filens.',
    },
    all: {
      type: 'boolean',
      text: 'Mappen rummer mange dokumenter: læs dem alle, læg dem på hver sit møde, og skriv, hvad der skal ses på. Kan afbrydes og køres igen.',
    },
    undo: { type: 'string', value: 'ID', text: 'Fortryd en indlæsning; id står i svaret med --json.' },
    json: jsonOption,
  },
  positionals: { min: 0, max: 500, missing: 'navnet på en fil' },
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
  if (args.flag('dry-run') && paths.length > 0) return readOnly(paths, request.value, json, io);
  const { councilInput, idText } = await import('../kernel/ids.ts');
  const councilId = councilInput.parse(council);
  const undo = args.text('undo');
  if (undo !== undefined) return undoOne({ importId: idText('imports').parse(undo), councilId }, json, io);
  if (paths.length === 0)
    return misuseWith(
      io,
      misuse('command-argument-missing', { command: 'import', argument: 'navnet på en fil' }),
    );
  const answers = await readAnswers(args);
  if (!answers.ok) return misuseWith(io, answers.error);
  if (args.flag('all')) return takeTerm({ folders: paths, councilId, answers: answers.value }, json, io);
  return storeAll({ paths, councilId, on: args.text('on'), answers: answers.value }, json, io);
}

/** Says what is read, and stores nothing: no database, and of the project only what reads. */
async function readOnly(
  paths: readonly string[],
  request: ImportRequest,
  json: boolean,
  io: Io,
): Promise<ExitCode> {
  const read: Understood[] = [];
  for (const path of paths) {
    const answer = await readFileAt(path, request);
    if (!answer.ok) return refuseWith(io, answer.error, json);
    read.push(answer.value);
  }
  await show(read, json, io);
  return 0;
}

async function readFileAt(path: string, request: ImportRequest): Promise<Result<Understood>> {
  const { readDocument } = await import('tvaers-reader');
  const { readSourceOrPackage } = await import('../platform/reading/packed-files.ts');
  const { loadFile } = await import('./load-file.ts');
  const file = await loadFile(path);
  if (!file.ok) return file;
  const source = await readSourceOrPackage(file.value.bytes, file.value.name);
  return source.ok ? readDocument(source.value, request) : source;
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
