import { z } from 'zod';
import { mySecurity } from '../../../../addresses/index.ts';
import { idText } from '../../../../kernel/ids.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { composeChangeMail } from '../model/compose-change-mail.ts';
import { accountChanges, changeJob } from '../model.ts';
import { findPerson } from '../store.ts';

const payload = z.object({ personId: idText('people'), change: z.enum(accountChanges) });

/** The job that tells a person that a way into their account was changed. */
export function changeJobs({ db, mail, baseUrl }: Pick<Services, 'db' | 'mail' | 'baseUrl'>): JobHandlers {
  return {
    [changeJob]: async (given) => {
      const { personId, change } = payload.parse(given);
      const person = await db.asSystem('mail', (trx) => findPerson(trx, personId));
      if (person)
        await mail.send(await composeChangeMail({ ...person, change, address: baseUrl + mySecurity() }));
    },
  };
}
