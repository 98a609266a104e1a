import type { Services } from '../platform/http/route.ts';
import type { JobHandlers } from '../platform/jobs/queue.ts';

/** What the server does in its own time, by kind of job. */
export function jobHandlers(_services: Services): JobHandlers {
  return {};
}
