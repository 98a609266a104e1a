import type { JsonFields } from 'tvaers-rules/forms';
import { isFields, valueAt } from '../../forms/json-values.ts';
import type { Showing } from '../../forms/showing.ts';
import type { Seats } from '../shown.ts';

/** More seats than this are no longer counted by eye. */
const mostSeats = 200;

/** The seats by party, the largest first; null where the answer has none, or more than can be drawn. */
export function drawSeats({ seats, byGroup }: Showing, answer: JsonFields): Seats | null {
  const map = seats === undefined ? undefined : valueAt(answer, seats);
  if (!isFields(map) || byGroup === undefined) return null;
  const parties = Object.entries(map)
    .map(([name, count]) => ({ name, seats: Number(count) }))
    .filter((party) => party.seats > 0)
    .sort((a, b) => b.seats - a.seats);
  const all = parties.reduce((sum, party) => sum + party.seats, 0);
  return all > 1 && all <= mostSeats ? { of: byGroup.caption, parties } : null;
}
