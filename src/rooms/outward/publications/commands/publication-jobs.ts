import { z } from 'zod';
import { publicViewer, systemViewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { findVersion } from '../../../sittings/agendas/index.ts';
import { indexVersion } from './index-version.ts';

/** Tried until the words of every open annex are in the search. */
export const indexAgendaJob = 'index-agenda';
export const indexAgendaPayload = z.strictObject({ meetingId: z.string() });

/** The jobs of this room, for the worker. */
export function publicationJobs({ db }: Pick<Services, 'db'>): JobHandlers {
  return {
    [indexAgendaJob]: async (payload) => {
      const { meetingId } = indexAgendaPayload.parse(payload);
      await db.as(systemViewer, async (trx) => {
        // The newest version, whichever asked: an older one must not come back into the search.
        const version = await findVersion(trx, publicViewer, meetingId);
        const complete = version === null || (await indexVersion(trx, version));
        if (!complete) throw new Error('some annexes are not read yet');
      });
    },
  };
}
