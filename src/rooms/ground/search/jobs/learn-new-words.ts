import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor, type House } from '../../../../platform/door/index.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { learnWords } from '../commands/learn-words.ts';
import { learnJob } from '../model/learn-job.ts';

/** The jobs of this room, for the worker. */
export function searchJobs(house: House): JobHandlers {
  return {
    [learnJob]: async () => {
      const door = doorFor(house, systemAs('jobs'));
      while (expectOk(await door.do(learnWords, {}))) {
        // As long as a portion was full there may be more.
      }
    },
  };
}
