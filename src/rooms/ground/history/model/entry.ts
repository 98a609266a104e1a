import { isCalendarDay } from '../../../../kernel/dates.ts';
import type { Id } from '../../../../kernel/ids.ts';
import type { Change, Sentence } from '../../../../platform/door/index.ts';
import { longDate } from '../../../../ui/index.ts';

/** One thing that happened, as it is told. */
export type HistoryEntry = {
  readonly id: Id<'events'>;
  readonly at: Date;
  readonly actorName: string;
  readonly sentence: string;
  /** What of it was about the same thing, in its order, where the sentence leaves that open. */
  readonly parts: readonly string[];
  /** What it was a part of, where that is told on another thing only. */
  readonly partOf: string | null;
};

const anHour = 3_600_000;

/** Newest first, without what the same person did again and again within the hour: whoever writes, saves all the time. */
export function withoutRepeats(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return entries.filter((entry, index) => {
    const newer = entries[index - 1];
    const again = newer?.actorName === entry.actorName && wordsOf(newer) === wordsOf(entry);
    return !again || newer.at.getTime() - entry.at.getTime() > anHour;
  });
}

function wordsOf({ sentence, parts, partOf }: HistoryEntry): string {
  return [sentence, ...parts, partOf].join('\n');
}

/** What the history says of a command that told this. */
export function tell(sentence: Sentence, change: Change): string {
  const says = typeof sentence === 'string' ? sentence : sentence.says;
  return typeof says === 'string' ? tellSentence(says, change) : says(change);
}

export function isWhole(sentence: Sentence | undefined): boolean {
  return typeof sentence === 'object' && sentence.withParts === true;
}

/** `{name}` is what it became, `{before.name}` what it was; what was not told reads as "uoplyst". */
export function tellSentence(sentence: string, { before = {}, after = {} }: Change): string {
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
