import type { CouncilId, DispatchId, PersonId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listNames } from '../../../ground/identity/index.ts';
import type { PaperSeries } from '../../../ground/papers/index.ts';
import { type LoggedDispatch, type LoggedMail, mailStateSchema } from '../model/dispatch.ts';

/** Who got what when of a series of papers, the latest sending first. Nothing for those who may not read it. */
export async function listDispatches(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  series: PaperSeries,
): Promise<readonly LoggedDispatch[]> {
  if (!may(viewer, 'read-dispatches', councilId)) return [];
  const dispatches = await trx
    .selectFrom('dispatches as d')
    .innerJoin('papers as p', 'p.id', 'd.paper_id')
    .select(['d.id', 'd.started_at', 'd.started_by', 'p.id as paperId', 'p.version'])
    .where('p.kind', '=', series.kind)
    .where('p.subject_id', '=', series.subjectId)
    .orderBy('d.started_at', 'desc')
    .orderBy('d.id')
    .execute();
  const mails = await listMails(trx, series);
  const logged = dispatches.map(({ started_at, started_by, ...dispatch }) => ({
    ...dispatch,
    startedAt: started_at,
    startedById: started_by,
    startedBy: null,
    mails: mails
      .filter((mail) => mail.dispatchId === dispatch.id)
      .map(({ dispatchId, ...mail }) => ({ ...mail, name: mail.email })),
  }));
  return withNames(logged, await listNames(trx, listPeople(logged)));
}

/** Everybody the log speaks of. */
export function listPeople(dispatches: readonly LoggedDispatch[]): readonly PersonId[] {
  return dispatches.flatMap(({ startedById, mails }) => [
    ...(startedById === null ? [] : [startedById]),
    ...mails.map(({ personId }) => personId),
  ]);
}

/** The log with the names that are known; by name within each sending. */
export function withNames(
  dispatches: readonly LoggedDispatch[],
  names: ReadonlyMap<string, string>,
): readonly LoggedDispatch[] {
  return dispatches.map((dispatch) => ({
    ...dispatch,
    startedBy: names.get(dispatch.startedById ?? '') ?? dispatch.startedBy,
    mails: dispatch.mails
      .map((mail) => ({ ...mail, name: names.get(mail.personId) ?? mail.name }))
      .sort((one, other) => one.name.localeCompare(other.name, 'da')),
  }));
}

type UnnamedMail = Omit<LoggedMail, 'name'> & { readonly dispatchId: DispatchId };

async function listMails(trx: Trx, series: PaperSeries): Promise<readonly UnnamedMail[]> {
  const rows = await trx
    .selectFrom('dispatch_mails as m')
    .innerJoin('dispatches as d', 'd.id', 'm.dispatch_id')
    .innerJoin('papers as p', 'p.id', 'd.paper_id')
    .select([
      'm.id',
      'm.dispatch_id as dispatchId',
      'm.person_id as personId',
      'm.email',
      'm.with_closed as withClosed',
      'm.state',
      'm.attempts',
      'm.sent_at as sentAt',
      'm.next_attempt_at as nextAttemptAt',
      'm.last_error as lastError',
    ])
    .where('p.kind', '=', series.kind)
    .where('p.subject_id', '=', series.subjectId)
    .execute();
  return rows.map((row) => ({ ...row, state: mailStateSchema.parse(row.state) }));
}
