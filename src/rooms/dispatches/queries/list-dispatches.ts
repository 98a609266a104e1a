import type { Viewer } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import type { Meeting } from '../../meetings/index.ts';
import { type LoggedDispatch, type LoggedMail, mailStateSchema } from '../model.ts';
import { mayReadLog } from '../policy.ts';
import { listNames } from '../store.ts';

/** Who got what when about a meeting, the latest sending first. Nothing for those who may not read it. */
export async function listDispatches(
  trx: Trx,
  viewer: Viewer,
  meeting: Pick<Meeting, 'id' | 'councilId'>,
): Promise<readonly LoggedDispatch[]> {
  if (!mayReadLog(viewer, meeting.councilId)) return [];
  const dispatches = await trx
    .selectFrom('dispatches as d')
    .innerJoin('agenda_versions as v', 'v.id', 'd.version_id')
    .select(['d.id', 'd.started_at', 'd.started_by', 'v.id as versionId', 'v.version'])
    .where('v.meeting_id', '=', meeting.id)
    .orderBy('d.started_at', 'desc')
    .orderBy('d.id')
    .execute();
  const mails = await listMails(trx, meeting.id);
  const names = await listNames(trx, [
    ...mails.map((mail) => mail.personId),
    ...dispatches.flatMap(({ started_by }) => (started_by === null ? [] : [started_by])),
  ]);
  return dispatches.map((dispatch) => ({
    id: dispatch.id,
    versionId: dispatch.versionId,
    version: dispatch.version,
    startedAt: dispatch.started_at,
    startedBy: dispatch.started_by === null ? null : (names.get(dispatch.started_by) ?? null),
    mails: mails
      .filter((mail) => mail.dispatchId === dispatch.id)
      .map(({ dispatchId, ...mail }) => ({ ...mail, name: names.get(mail.personId) ?? mail.email }))
      .sort((one, other) => one.name.localeCompare(other.name, 'da')),
  }));
}

type UnnamedMail = Omit<LoggedMail, 'name'> & { readonly dispatchId: string };

async function listMails(trx: Trx, meetingId: string): Promise<readonly UnnamedMail[]> {
  const rows = await trx
    .selectFrom('dispatch_mails as m')
    .innerJoin('dispatches as d', 'd.id', 'm.dispatch_id')
    .innerJoin('agenda_versions as v', 'v.id', 'd.version_id')
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
    .where('v.meeting_id', '=', meetingId)
    .execute();
  return rows.map((row) => ({ ...row, state: mailStateSchema.parse(row.state) }));
}
