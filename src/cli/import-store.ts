import { type Answer, faultsOf, hasFault } from '../kernel/faults.ts';
import type { CouncilId, ImportId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { Door } from '../platform/door/index.ts';
import type { FileStore, StoredFile } from '../platform/files/store.ts';
import type { StoringResult } from '../rooms/inward/imports/index.ts';
import type { ExitCode, Io } from './command.ts';
import type { StoringAnswers } from './import-answers.ts';
import { refuseWith } from './refusal.ts';

/** What is to be stored: files of one council, and the meeting's date where the files do not tell it. */
export type Errand = {
  readonly paths: readonly string[];
  readonly councilId: CouncilId;
  readonly on: string | undefined;
  readonly answers: StoringAnswers;
};

/**
 * Reads and stores as the page does, by the same commands. Nothing is stored before every file has been read; each is
 * stored whole or not at all, and the first that is refused ends the work.
 */
export async function storeAll(errand: Errand, json: boolean, io: Io): Promise<ExitCode> {
  const { withSite } = await import('../main/with-site.ts');
  const { doorFor } = await import('../platform/door/index.ts');
  const { systemAs } = await import('../kernel/system.ts');
  const stored = await withSite(io.env, (site) =>
    readAndStore(doorFor(site, systemAs('command-line')), site.files, errand, io),
  );
  if (!stored.ok) return refuseWith(io, stored.error, json);
  io.out(
    json
      ? `${JSON.stringify(stored.value)}\n`
      : stored.value.map((each) => `${each.file}: ${each.text}\n`).join(''),
  );
  return 0;
}

type Done = StoringResult & { readonly file: string; readonly importId: ImportId };

/** Before it asks: what would become of each item. */
async function tellWhatWouldBe(
  door: Door,
  place: { readonly councilId: CouncilId; readonly importId: ImportId },
  io: Io,
): Promise<void> {
  const { describeStoring, tellPlan } = await import('../rooms/inward/imports/index.ts');
  const { systemAs } = await import('../kernel/system.ts');
  const told = await door.read((trx) => describeStoring(trx, systemAs('command-line'), place));
  if (told?.plan.kind === 'agenda') for (const line of tellPlan(told.plan.plan)) io.err(`${line}\n`);
}

/** Takes back what storing a document did, by the page's own command. */
export async function undoOne(
  place: { readonly importId: ImportId; readonly councilId: CouncilId },
  json: boolean,
  io: Io,
): Promise<ExitCode> {
  const { withSite } = await import('../main/with-site.ts');
  const { doorFor } = await import('../platform/door/index.ts');
  const { systemAs } = await import('../kernel/system.ts');
  const { undoImport, undoneText } = await import('../rooms/inward/imports/index.ts');
  const undone = await withSite(io.env, (site) =>
    doorFor(site, systemAs('command-line')).do(undoImport, place),
  );
  if (!undone.ok) return refuseWith(io, undone.error, json);
  io.out(json ? `${JSON.stringify({ undone: place.importId })}\n` : `${undoneText}\n`);
  return 0;
}

async function readAndStore(
  door: Door,
  files: FileStore,
  { paths, councilId, on, answers }: Errand,
  io: Io,
): Promise<Answer<readonly Done[]>> {
  const { readUpload, storeImport } = await import('../rooms/inward/imports/index.ts');
  const read: { readonly fileName: string; readonly importId: ImportId }[] = [];
  for (const path of paths) {
    const file = await takeIn(files, path);
    if (!file.ok) return refused(faultsOf(file.error));
    const answer = await door.do(readUpload, { councilId, on, file: file.value });
    if (!answer.ok) return answer;
    read.push({ fileName: file.value.fileName, importId: answer.value });
  }
  const done: Done[] = [];
  for (const { fileName: file, importId } of read) {
    if (io.isTerminal) io.err(`${file} …\n`);
    const answer = await door.do(storeImport, { councilId, importId, ...answers });
    if (!answer.ok) {
      if (hasFault(answer.error, 'import-asks')) await tellWhatWouldBe(door, { councilId, importId }, io);
      return answer;
    }
    done.push({ file, importId, ...answer.value });
  }
  return ok(done);
}

async function takeIn(
  files: FileStore,
  path: string,
): Promise<Result<StoredFile & { readonly fileName: string }>> {
  const { loadFile } = await import('./load-file.ts');
  const file = await loadFile(path);
  if (!file.ok) return file;
  const { Readable } = await import('node:stream');
  return ok({ ...(await files.put(Readable.from([file.value.bytes]))), fileName: file.value.name });
}
