import type { Services } from '../platform/http/route.ts';
import type { JobHandlers } from '../platform/jobs/queue.ts';
import { documentJobs } from '../rooms/ground/documents/index.ts';
import { mailJobs } from '../rooms/outward/dispatches/index.ts';
import { publicationJobs } from '../rooms/outward/publications/index.ts';

/** What the server does in its own time, by kind of job. */
export function jobHandlers(services: Services): JobHandlers {
  return { ...documentJobs(services), ...publicationJobs(services), ...mailJobs(services) };
}
