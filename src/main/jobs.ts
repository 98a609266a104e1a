import type { Services } from '../platform/http/route.ts';
import type { JobHandlers } from '../platform/jobs/queue.ts';
import { fileJobs } from '../rooms/ground/files/index.ts';
import { changeJobs, linkJobs } from '../rooms/ground/identity/index.ts';
import { searchJobs } from '../rooms/ground/search/index.ts';
import { runJobs } from '../rooms/inward/import-runs/index.ts';
import { mailJobs } from '../rooms/outward/dispatches/index.ts';
import { publicationJobs } from '../rooms/outward/publications/index.ts';
import { paperKinds } from './paper-kinds.ts';

/** What the server does in its own time, by kind of job. */
export function jobHandlers(services: Services): JobHandlers {
  return {
    ...fileJobs(services),
    ...searchJobs(services),
    ...linkJobs(services),
    ...changeJobs(services),
    ...runJobs(services),
    ...publicationJobs(services, paperKinds),
    ...mailJobs(services, paperKinds),
  };
}
