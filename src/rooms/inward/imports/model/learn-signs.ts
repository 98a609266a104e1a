import type { ImportedAgenda, ImportedItem } from 'tvaers-reader';
import { findRecordSign } from 'tvaers-reader/signs';
import { plainBlocks } from 'tvaers-richtext';
import type { Meaning } from '../../signs/index.ts';

/** A sign a correction teaches. */
type Learned = { readonly form: string; readonly means: Meaning };

const corrected = ['background', 'recommendation', 'caseStatement', 'decision'] as const;
type Part = (typeof corrected)[number];
type Lines = Readonly<Record<Part, readonly string[]>>;

/**
 * What a person's corrections say of the council's habits: a short line that looks like a name and was moved to another
 * part, itself or the text under it, names that part; a record number the reader does not know is the form of others.
 * Items are compared by their numbers; what was only rewritten teaches nothing.
 */
export function learnSigns(before: ImportedAgenda, after: ImportedAgenda): readonly Learned[] {
  const now = new Map(itemsOf(after).map((item) => [item.number, item]));
  const learned = itemsOf(before).flatMap((item) => {
    const same = now.get(item.number);
    return same ? [...learnParts(linesOf(item), linesOf(same)), ...learnRecord(item, same)] : [];
  });
  return [...new Map(learned.map((each) => [each.form.toLowerCase(), each])).values()];
}

const itemsOf = ({ sections }: ImportedAgenda) => sections.flatMap(({ items }) => items);

function linesOf(item: ImportedItem): Lines {
  const lines = (text: ImportedItem['background']) =>
    text.flatMap((block) =>
      plainBlocks([block])
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  return {
    background: lines(item.background),
    recommendation: item.recommendations,
    caseStatement: lines(item.caseStatement),
    decision: lines(item.decision),
  };
}

function learnParts(before: Lines, after: Lines): readonly Learned[] {
  return corrected.flatMap((part) =>
    before[part].flatMap((line, index) => {
      if (!looksLikeName(line)) return [];
      const below = before[part][index + 1];
      const means = onlyPartWith(after, line) ?? (below === undefined ? null : onlyPartWith(after, below));
      return means === null || means === part ? [] : [{ form: bare(line), means }];
    }),
  );
}

/** The one part that holds the line; null where none does, or several. */
function onlyPartWith(lines: Lines, line: string): Part | null {
  const [part, ...others] = corrected.filter((each) => lines[each].includes(line));
  return part === undefined || others.length > 0 ? null : part;
}

const bare = (line: string) => line.replace(/[\s:.,]+$/, '');

function looksLikeName(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}/u.test(line) && !/[.!?;,]$/.test(line) && bare(line).length >= 4;
}

function learnRecord(before: ImportedItem, after: ImportedItem): readonly Learned[] {
  const form = after.recordNumber;
  if (form === null || form === before.recordNumber || findRecordSign(form)) return [];
  return [{ form, means: 'recordNumber' }];
}
