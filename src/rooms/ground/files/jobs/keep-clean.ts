import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor, type House } from '../../../../platform/door/index.ts';
import { forgetDone } from '../../../../platform/jobs/queue.ts';
import { planCleaning } from '../commands/plan-cleaning.ts';
import { sweepFiles } from './sweep-files.ts';

/** At the start of a server: the daily cleaning is due at once, and only one of it waits. */
export async function startCleaning(house: House): Promise<void> {
  expectOk(await doorFor(house, systemAs('jobs')).do(planCleaning, { inHours: 0, alone: true }));
}

/** Sweeps away files nothing has referred to for a day and jobs done for a month, and comes again tomorrow. */
export async function keepClean(house: House): Promise<void> {
  const now = house.clock.now();
  await sweepFiles(house, now.subtract({ hours: 24 }));
  await forgetDone(house.db, now.subtract({ hours: 30 * 24 }));
  expectOk(await doorFor(house, systemAs('jobs')).do(planCleaning, { inHours: 24, alone: false }));
}
