import { ticked } from '../../../../kernel/inputs.ts';
import { asks } from '../model/storing-plan.ts';

/** The names of the storing's fields: what is agreed to, chosen, withdrawn and placed. */
export const storingFields = {
  ask: (ask: string) => `ja-${ask}`,
  choice: (key: string) => `valg-${key}`,
  withdraw: (itemId: string) => `udgaar-${itemId}`,
  placed: (at: number) => `bilag-${at}`,
} as const;

type Posted = Readonly<Record<string, string>>;

/** What was posted, as the storing takes it. */
export function inputOfStoring(posted: Posted) {
  const startingWith = (beginning: string) =>
    Object.entries(posted)
      .filter(([name]) => name.startsWith(beginning))
      .map(([name, value]): readonly [string, string] => [name.slice(beginning.length), value]);
  return {
    mark: posted.mark,
    startsAt: posted.startsAt ?? '',
    place: posted.place ?? '',
    agreed: asks.filter((ask) => posted[storingFields.ask(ask)] === ticked),
    choices: Object.fromEntries(startingWith(storingFields.choice(''))),
    withdraw: startingWith(storingFields.withdraw('')).map(([id]) => id),
    placed: Object.fromEntries(startingWith('bilag-')),
  };
}
