import type { Act } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { calculateWait, longestWait, type Meter, type MeterKind, tryLimits } from '../model/trying.ts';

/**
 * Counts one more try on each of the meters, unless one of them has to wait: then on none, so that whoever hammers does
 * not make the wait longer. Those who try at the same time are counted one after the other. Runs as the accounts.
 * @returns seconds to wait; 0 where the try is counted
 */
export async function countTry({ trx, at }: Act, meters: readonly Meter[]): Promise<number> {
  const read: (Meter & { readonly tries: number })[] = [];
  const waits: number[] = [];
  // Always in the same order, so that two never wait for each other.
  for (const meter of meters.toSorted((one, other) => Buffer.compare(one.key, other.key))) {
    const row = await holdMeter(trx, meter, at);
    const idle = at.since(Temporal.Instant.from(row.last_at.toISOString())).total('hours');
    read.push({ ...meter, tries: idle >= tryLimits[meter.kind].forgetHours ? 0 : row.tries });
    const wait = at.until(Temporal.Instant.from(row.free_at.toISOString())).total('seconds');
    // No wait is that long: the clock has been set back meanwhile, and nobody waits for what it was.
    waits.push(wait > longestWait ? 0 : wait);
  }
  const wait = Math.max(0, ...waits);
  if (wait > 0) return Math.ceil(wait);
  for (const { key, kind, tries } of read) {
    const freeAt = at.add({ seconds: calculateWait(kind, tries + 1) });
    await trx
      .updateTable('sign_in_meters')
      .set({ tries: tries + 1, free_at: freeAt.toString(), last_at: at.toString() })
      .where('key', '=', key)
      .execute();
  }
  return 0;
}

/** The meter's row, held against others until the transaction ends; begun where it was never counted. */
function holdMeter(trx: Trx, { key, kind }: Meter, at: Temporal.Instant) {
  const time = at.toString();
  return trx
    .insertInto('sign_in_meters')
    .values({ key, kind, tries: 0, free_at: time, last_at: time })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ kind }))
    .returning(['tries', 'free_at', 'last_at'])
    .executeTakeFirstOrThrow();
}

/** The try was right: an account begins anew; an address gets this one try back, as it may be many people's. */
export async function forgive(trx: Trx, key: Buffer, kind: MeterKind): Promise<void> {
  await trx
    .updateTable('sign_in_meters')
    .set((row) => ({
      tries: kind.endsWith('address') ? row.fn<number>('greatest', [row('tries', '-', 1), row.lit(0)]) : 0,
      free_at: row.ref('last_at'),
    }))
    .where('key', '=', key)
    .execute();
}
