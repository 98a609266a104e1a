import { isCalendarDay } from '../../../../kernel/dates.ts';
import type { Id } from '../../../../kernel/ids.ts';
import type { Details } from '../../../../platform/door/index.ts';
import { longDate } from '../../../../ui/index.ts';

/** One thing that happened, as it is told. */
export type HistoryEntry = {
  readonly id: Id<'events'>;
  readonly at: Date;
  readonly actorName: string;
  readonly sentence: string;
};

const anHour = 3_600_000;

/** Newest first, without what the same person did again and again within the hour: whoever writes, saves all the time. */
export function withoutRepeats(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return entries.filter(({ actorName, sentence, at }, index) => {
    const newer = entries[index - 1];
    const again = newer?.actorName === actorName && newer.sentence === sentence;
    return !again || newer.at.getTime() - at.getTime() > anHour;
  });
}

/** A command's name → its sentence: names in braces are filled from what the event tells. */
export type Sentences = Readonly<Record<string, string>>;

type Told = { readonly before?: Details | undefined; readonly after?: Details | undefined };

/** `{name}` is what it became, `{before.name}` what it was; what was not told reads as "uoplyst". */
export function tellSentence(sentence: string, { before = {}, after = {} }: Told): string {
  return sentence.replace(/\{(before\.)?(\w+)\}/g, (_, was: string | undefined, name: string) =>
    wordOf(name, was === undefined ? (after[name] ?? before[name]) : before[name]),
  );
}

/** A day by its name (`on`, `heldOn`), as people write it; what somebody typed is told as it was typed. */
function wordOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => wordOf(name, each)).join(', ');
  if (typeof value !== 'string' && typeof value !== 'number') return 'uoplyst';
  const text = String(value);
  return isDayName.test(name) && isCalendarDay(text) ? longDate(text) : text;
}

const isDayName = /^on$|On$|^(?:from|until|first|last)|(?:From|Until|Day)$/;
