import type { Clock } from '../kernel/clock.ts';
import type { PageCache } from '../platform/http/page-cache.ts';

/**
 * Empties the kept pages when a new day begins in Denmark: "next meeting", "the agenda comes" and the notices that
 * hang depend on the day.
 * @returns a function that stops it
 */
export function forgetDaily(
  cache: Pick<PageCache, 'clear'>,
  clock: Clock,
  everyMilliseconds = 30_000,
): () => void {
  let day = clock.today();
  const timer = setInterval(() => {
    const today = clock.today();
    if (today.equals(day)) return;
    day = today;
    cache.clear();
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
