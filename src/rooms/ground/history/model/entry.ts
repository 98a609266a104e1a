import type { Details } from '../../../../platform/door/index.ts';
import { longDate } from '../../../../ui/index.ts';

/** One thing that happened, as it is told. */
export type HistoryEntry = {
  readonly id: string;
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

export type Told = { readonly before?: Details | undefined; readonly after?: Details | undefined };

/** `{name}` is what it became, `{before.name}` what it was; what was not told reads as "uoplyst". */
export function tellSentence(sentence: string, { before = {}, after = {} }: Told): string {
  return sentence.replace(/\{(before\.)?(\w+)\}/g, (_, was: string | undefined, name: string) =>
    wordOf(was === undefined ? (after[name] ?? before[name]) : before[name]),
  );
}

function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).join(', ');
  if (typeof value !== 'string' && typeof value !== 'number') return 'uoplyst';
  return isoDay.test(String(value)) ? longDate(String(value)) : String(value);
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
