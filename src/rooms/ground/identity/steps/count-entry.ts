import type { Refusal } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { type Meter, meterOf, networkOf, wordsOfWait } from '../model/trying.ts';
import { countTry, forgive } from '../store/meters.ts';
import { refuse } from '../texts.da.ts';

function meterAt(address: string): Meter {
  return meterOf('entry-address', networkOf(address));
}

/**
 * Counts that somebody asks to be let in without a password (a passkey, an organisation's provider). Runs as the accounts.
 * @param address null for the house's own
 * @returns why they have to wait; null where they need not
 */
export async function countEntry(act: Act, address: string | null): Promise<Refusal | null> {
  const wait = address === null ? 0 : await countTry(act, [meterAt(address)]);
  return wait > 0 ? refuse('sign-in-paused', { wait: wordsOfWait(wait) }) : null;
}

/** They were let in: the address gets this one try back. Runs as the accounts. */
export async function forgiveEntry({ trx }: Act, address: string | null): Promise<void> {
  if (address !== null) await forgive(trx, meterAt(address).key, 'entry-address');
}
