import { danishTime } from '../../../../kernel/clock.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor, type House } from '../../../../platform/door/index.ts';
import { forgetDone } from '../../../../platform/jobs/queue.ts';
import { planCleaning } from '../commands/plan-cleaning.ts';
import { sweepFiles } from './sweep-files.ts';

/** What nothing refers to for so long is gone within the hour. */
const minutes = 30;

/** At the start of a server: the cleaning is due at once, and only one of it waits. */
export async function startCleaning(house: House): Promise<void> {
  expectOk(await doorFor(house, systemAs('jobs')).do(planCleaning, { inMinutes: 0, alone: true }));
}

/**
 * Sweeps away files that came half an hour ago and nothing refers to, and jobs done for a month, and comes again in half an
 * hour.
 */
export async function keepClean(house: House): Promise<void> {
  const now = house.clock.now();
  // Each file is tried in the database, so all of them only at night: by day those that came lately.
  const isNight = now.toZonedDateTimeISO(danishTime).hour === 3;
  await sweepFiles(house, now.subtract({ minutes }), isNight ? null : now.subtract({ hours: 48 }));
  await forgetDone(house.db, now.subtract({ hours: 30 * 24 }));
  expectOk(await doorFor(house, systemAs('jobs')).do(planCleaning, { inMinutes: minutes, alone: false }));
}
