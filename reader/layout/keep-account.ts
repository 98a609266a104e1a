import type { Account, Remainder } from '../model/reading.ts';
import type { Line } from './lay-lines.ts';

/** What became of a line of the source. */
type Fate = 'kept' | 'furniture' | 'leftOut';

/** The book of every line: each is in exactly one of kept, furniture and left out. What nobody took is left out. */
export type Book = {
  keep(lines: readonly Line[]): void;
  setAside(lines: readonly Line[], reason: string): void;
  leaveOut(lines: readonly Line[], reason: string): void;
  isFree(line: Line): boolean;
  close(): { account: Account; furniture: Remainder[]; leftOut: Remainder[] };
};

export function openBook(all: readonly Line[]): Book {
  const fates = new Map<number, { fate: Fate; reason: string }>();
  const write = (lines: readonly Line[], fate: Fate, reason: string) => {
    for (const line of lines) fates.set(line.at, { fate, reason });
  };
  return {
    keep: (lines) => write(lines, 'kept', ''),
    setAside: (lines, reason) => write(lines, 'furniture', reason),
    leaveOut: (lines, reason) => write(lines, 'leftOut', reason),
    isFree: (line) => !fates.has(line.at),
    close: () => closeBook(all, fates),
  };
}

function closeBook(all: readonly Line[], fates: ReadonlyMap<number, { fate: Fate; reason: string }>) {
  let whole = 0;
  const letters = { kept: 0, furniture: 0, leftOut: 0 };
  const furniture: Remainder[] = [];
  const leftOut: Remainder[] = [];
  for (const line of all) {
    const { fate, reason } = fates.get(line.at) ?? { fate: 'leftOut', reason: 'no-place' };
    const count = countLetters(line.source.text);
    whole += count;
    letters[fate] += count;
    const remainder = { text: line.text, reason, place: placeOf(line) };
    if (fate === 'furniture') furniture.push(remainder);
    if (fate === 'leftOut') leftOut.push(remainder);
  }
  return { account: { whole, ...letters }, furniture, leftOut };
}

const blank = /\s/;

/** Letters of a text: all characters but white space. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0 && (code < 0x2000 || !blank.test(text.charAt(at)))) letters += 1;
  }
  return letters;
}

export function placeOf(line: Line) {
  return { page: line.page, line: line.at + 1 };
}
