import { systemAs } from '../kernel/system.ts';
import { doorFor, type House } from '../platform/door/index.ts';
import { forgetOld } from '../rooms/ground/identity/index.ts';

const everyMilliseconds = 3_600_000;

/** Forgets every hour what has been kept about people long enough. @returns a function that stops */
export function forgetOldRegularly(house: House): () => void {
  // An hour that is missed is made up for by the next.
  const forget = () =>
    doorFor(house, systemAs('accounts'))
      .do(forgetOld, {})
      .catch((error: unknown) => console.error(error));
  void forget();
  const forgetting = setInterval(() => void forget(), everyMilliseconds).unref();
  return () => clearInterval(forgetting);
}
