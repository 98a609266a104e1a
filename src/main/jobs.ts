import type { Services } from '../platform/http/route.ts';
import type { JobHandlers } from '../platform/jobs/queue.ts';
import { mailJobs } from '../rooms/dispatches/index.ts';
import { documentJobs } from '../rooms/documents/index.ts';
import { publicationJobs } from '../rooms/publications/index.ts';

/** What the server does in its own time, by kind of job. */
export function jobHandlers(services: Services): JobHandlers {
  return { ...documentJobs(services), ...publicationJobs(services), ...mailJobs(services) };
}
