import { z } from 'zod';
import { type CouncilId, type FileHash, type ImportRunId, isId, type PersonId } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { type EntryState, entryStates } from './model/entry-state.ts';
import { type Run, type RunEntry, runAnswers } from './model/run.ts';

type NewRun = Omit<Run, 'finishedAt'> & { readonly fingerprint: string; readonly begunBy: PersonId | null };
type NewEntry = Pick<RunEntry, 'fileName' | 'size'> & { readonly hash: FileHash };

export async function insertRun(trx: Trx, run: NewRun, entries: readonly NewEntry[]): Promise<void> {
  await trx
    .insertInto('import_runs')
    .values({
      id: run.id,
      council_id: run.councilId,
      name: run.name,
      fingerprint: run.fingerprint,
      answers: JSON.stringify(run.answers),
      begun_by: run.begunBy,
      finished_at: null,
    })
    .execute();
  const rows = entries.map((entry, position) => ({
    run_id: run.id,
    council_id: run.councilId,
    position,
    file_name: entry.fileName,
    file_hash: entry.hash,
    size: BigInt(entry.size),
    told: null,
    import_id: null,
    kind: null,
    meeting_on: null,
    content_hash: null,
  }));
  // PostgreSQL takes 65,535 values in one statement.
  for (let at = 0; at < rows.length; at += 1000)
    await trx
      .insertInto('import_run_files')
      .values(rows.slice(at, at + 1000))
      .execute();
}

/** The council's run of the same documents that is not done, by its id; null where there is none. */
export async function findUnfinished(
  trx: Trx,
  councilId: CouncilId,
  fingerprint: string,
): Promise<ImportRunId | null> {
  const row = await trx
    .selectFrom('import_runs')
    .select('id')
    .where('council_id', '=', councilId)
    .where('fingerprint', '=', fingerprint)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function findRun(trx: Trx, councilId: CouncilId, runId: ImportRunId): Promise<Run | null> {
  if (!isId(runId)) return null;
  const row = await trx
    .selectFrom('import_runs')
    .selectAll()
    .where('id', '=', runId)
    .where('council_id', '=', councilId)
    .executeTakeFirst();
  if (!row) return null;
  const { id, name, finished_at: finishedAt } = row;
  return { id, councilId, name, answers: runAnswers.parse(row.answers), finishedAt };
}

/** The council's runs, the latest first. */
export async function listRuns(trx: Trx, councilId: CouncilId): Promise<readonly Run[]> {
  const rows = await trx
    .selectFrom('import_runs')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('begun_at', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, councilId, name: row.name, finishedAt: row.finished_at },
    answers: runAnswers.parse(row.answers),
  }));
}

const state = z.enum(entryStates);
const kind = z.enum(['agenda', 'minutes', 'annex-bundle']).nullable();

/** The documents of a run in their order. */
export async function listEntries(trx: Trx, runId: ImportRunId): Promise<readonly RunEntry[]> {
  const rows = await trx
    .selectFrom('import_run_files')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    position: row.position,
    fileName: row.file_name,
    fileHash: row.file_hash,
    size: Number(row.size),
    state: state.parse(row.state),
    told: row.told,
    importId: row.import_id,
    kind: kind.parse(row.kind),
    meetingOn: row.meeting_on,
    contentHash: row.content_hash,
    doubt: row.doubt,
  }));
}

/** How far a document of the council's run is; null where there is none. */
export async function findEntryState(
  trx: Trx,
  councilId: CouncilId,
  { runId, position }: { readonly runId: ImportRunId; readonly position: number },
): Promise<EntryState | null> {
  const row = await trx
    .selectFrom('import_run_files')
    .select('state')
    .where('council_id', '=', councilId)
    .where('run_id', '=', runId)
    .where('position', '=', position)
    .executeTakeFirst();
  return row ? state.parse(row.state) : null;
}

type Changeable = Omit<RunEntry, 'position' | 'fileName' | 'fileHash' | 'size'>;
export type EntryChange = { readonly [Name in keyof Changeable]?: Changeable[Name] | undefined };

export async function updateEntry(
  trx: Trx,
  { runId, position }: { readonly runId: ImportRunId; readonly position: number },
  change: EntryChange,
): Promise<void> {
  await trx
    .updateTable('import_run_files')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.told === undefined ? {} : { told: change.told }),
      ...(change.importId === undefined ? {} : { import_id: change.importId }),
      ...(change.kind === undefined ? {} : { kind: change.kind }),
      ...(change.meetingOn === undefined ? {} : { meeting_on: change.meetingOn }),
      ...(change.contentHash === undefined ? {} : { content_hash: change.contentHash }),
      ...(change.doubt === undefined ? {} : { doubt: change.doubt }),
    })
    .where('run_id', '=', runId)
    .where('position', '=', position)
    .execute();
}

export async function setFinished(trx: Trx, runId: ImportRunId, at: Temporal.Instant | null): Promise<void> {
  await trx
    .updateTable('import_runs')
    .set({ finished_at: at === null ? null : at.toString() })
    .where('id', '=', runId)
    .execute();
}
