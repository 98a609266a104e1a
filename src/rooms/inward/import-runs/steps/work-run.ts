import { z } from 'zod';
import { messageOf } from '../../../../kernel/faults.ts';
import { councilInput, idText } from '../../../../kernel/ids.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { type Door, doorFor, type House } from '../../../../platform/door/index.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { findReadBefore, readUpload, storeImport } from '../../imports/index.ts';
import { finishRun } from '../commands/finish-run.ts';
import { noteEntry } from '../commands/note-entry.ts';
import { contentHashOf, doubtOf, groupByDay, type Run, type RunEntry } from '../model/run.ts';
import { nextOfRun } from '../model/state.ts';
import { type EntryChange, findRun, listEntries } from '../store.ts';
import { doubleOf } from '../texts.da.ts';

export const workRunJob = 'imports.work-run';
const payload = z.object({ councilId: councilInput, runId: idText('import_runs') });

/** The jobs of this room, for the worker. */
export function runJobs(house: House): JobHandlers {
  return {
    [workRunJob]: async (given) => workRun(doorFor(house, systemAs('jobs')), payload.parse(given)),
  };
}

/** So many documents are read at a time, and so many days stored: what two cores can. */
const atOnce = 4;

type Work = { readonly door: Door; readonly run: Run; readonly tell: (entry: RunEntry) => void };

/**
 * Reads and stores what a run has not got to yet. Each step is a transaction of its own that is noted after it, and
 * asked for again before it: whoever dies in between has done nothing twice.
 * @param tell hears of every document that has come a step on
 */
export async function workRun(
  door: Door,
  { councilId, runId }: z.infer<typeof payload>,
  tell: (entry: RunEntry) => void = () => {},
): Promise<void> {
  const run = await door.read((trx) => findRun(trx, councilId, runId));
  if (!run || nextOfRun(run, 'go-on') === null) return;
  const work = { door, run, tell };
  const listed = () => door.read((trx) => listEntries(trx, run.id));
  const waiting = (await listed()).filter(({ state }) => state === 'waiting');
  await inParallel(waiting, (entry) => readEntry(work, entry));
  await noteDoubles(work, await listed());
  const readable = (await listed()).filter(({ state }) => state === 'read');
  await inParallel(groupByDay(readable), async (day) => {
    for (const entry of day) await storeEntry(work, entry);
  });
  expectOk(await door.do(finishRun, { councilId, runId }));
}

async function inParallel<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  const go = async () => {
    for (const each of rest) await work(each);
  };
  await Promise.all(Array.from({ length: atOnce }, go));
}

async function note(
  { door, run, tell }: Work,
  entry: RunEntry,
  change: EntryChange & Pick<RunEntry, 'state'>,
) {
  const { importId, kind, contentHash, ...others } = change;
  expectOk(
    await door.do(noteEntry, {
      ...{ councilId: run.councilId, runId: run.id, position: entry.position },
      ...others,
      ...(importId ? { importId } : {}),
      ...(kind ? { kind } : {}),
      ...(contentHash ? { contentHash } : {}),
    }),
  );
  tell({ ...entry, state: change.state });
}

/** A document that was read before the process died is not read again. */
async function readEntry(work: Work, entry: RunEntry): Promise<void> {
  const { door, run } = work;
  const { councilId } = run;
  const before = await door.read((trx) => findReadBefore(trx, { councilId, ...entry }));
  const fileName = entry.fileName.split(/[\\/]/).at(-1) ?? entry.fileName;
  const file = { hash: entry.fileHash, size: entry.size, fileName };
  const read = before ? null : await door.do(readUpload, { councilId, on: '', file });
  if (read && !read.ok) return note(work, entry, { state: 'refused', told: messageOf(read.error) });
  const found = before ?? (await door.read((trx) => findReadBefore(trx, { councilId, ...entry })));
  if (!found) throw new Error('what was read just now is there');
  const { understood, id: importId } = found;
  const { kind, meetingOn } = understood;
  const told = { kind, meetingOn, doubt: doubtOf(understood), contentHash: contentHashOf(understood) };
  await note(work, entry, { state: 'read', importId, ...told });
}

async function noteDoubles(work: Work, entries: readonly RunEntry[]): Promise<void> {
  const first = new Map<string, RunEntry>();
  for (const entry of entries) {
    if (entry.contentHash === null) continue;
    const same = first.get(entry.contentHash);
    if (!same) first.set(entry.contentHash, entry);
    else if (entry.state === 'read')
      await note(work, entry, { state: 'double', told: doubleOf(same.fileName) });
  }
}

async function storeEntry(work: Work, entry: RunEntry): Promise<void> {
  const { door, run } = work;
  const { importId } = entry;
  if (importId === null) return;
  const stored = await door.do(storeImport, { councilId: run.councilId, importId, ...run.answers });
  if (stored.ok) return note(work, entry, { state: 'stored', told: stored.value.text });
  await note(work, entry, { state: 'asks', told: messageOf(stored.error) });
}
