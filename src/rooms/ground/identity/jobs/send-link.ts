import { z } from 'zod';
import { passwordChoosing } from '../../../../addresses/index.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor } from '../../../../platform/door/index.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { makePasswordLink } from '../commands/make-password-link.ts';
import { composeLinkMail } from '../model/compose-link-mail.ts';
import { linkJob, linkKinds } from '../model.ts';

type Needed = Pick<Services, 'db' | 'files' | 'mail' | 'clock' | 'baseUrl'>;

const payload = z.object({ email: z.string(), kind: z.enum(linkKinds) });

/** The job that writes a mail with a link; whoever is not there, or is locked out, gets none. */
export function linkJobs(services: Needed): JobHandlers {
  return {
    [linkJob]: async (given) => {
      const { email, kind } = payload.parse(given);
      const made = await doorFor(services, systemAs('mail')).do(makePasswordLink, { email, kind });
      if (!made.ok) return;
      const { token, ...person } = made.value;
      const address = services.baseUrl + passwordChoosing({ token });
      await services.mail.send(await composeLinkMail({ ...person, kind, address }));
    },
  };
}
