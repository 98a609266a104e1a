import type { PaperId } from '../../../../kernel/ids.ts';
import type { LoggedDispatch } from './dispatch.ts';

/** The persons whose latest mail about the version failed; of two in the same instant the better one counts. */
export function listFailed(dispatches: readonly LoggedDispatch[], paperId: PaperId): ReadonlySet<string> {
  const mails = dispatches
    .filter((dispatch) => dispatch.paperId === paperId)
    .flatMap(({ startedAt, mails }) => mails.map((mail) => ({ ...mail, startedAt: startedAt.getTime() })));
  const failed = [...Map.groupBy(mails, ({ personId }) => personId)].filter(([, own]) => {
    const latest = Math.max(...own.map(({ startedAt }) => startedAt));
    return own.filter(({ startedAt }) => startedAt === latest).every(({ state }) => state === 'failed');
  });
  return new Set(failed.map(([personId]) => personId));
}
