import { type Change, compareText, isSameText, paragraph, type RichText } from 'tvaers-richtext';
import { annexName, type PaperAnnex, type PaperEntry } from './body.ts';

/** A part of an entry that does not say the same any more, line by line. */
type PartChange = { readonly part: string; readonly changes: readonly Change[] };

/** The words that changed in an entry between two versions; parts that say the same are left out. */
export function compareEntries(before: PaperEntry, after: PaperEntry): readonly PartChange[] {
  const old = textsOf(before, before);
  const now = textsOf(after, before);
  // Where the reader may not see the entry in one of the versions, its heading is all there is to compare.
  const seen =
    before.text === null || after.text === null ? ['Titel'] : [...new Set([...now.keys(), ...old.keys()])];
  return seen.flatMap((part) => {
    const [earlier, later] = [old.get(part) ?? [], now.get(part) ?? []];
    return isSameText(earlier, later) ? [] : [{ part, changes: compareText(earlier, later) }];
  });
}

/** @param before what an annex's file is compared with: the same title over a new file is a change too */
function textsOf({ heading, text }: PaperEntry, before: PaperEntry): ReadonlyMap<string, RichText> {
  const annexes = (text?.annexes ?? []).map((annex) => annexLine(annex, before));
  return new Map([
    ['Titel', [paragraph(heading)]],
    ...(text?.parts ?? []).map(({ heading: name, content }) => [name, content] as const),
    ['Bilag', bullets(annexes)],
  ]);
}

function annexLine(annex: PaperAnnex, before: PaperEntry): string {
  const earlier = before.text?.annexes.find(({ id }) => id === annex.id);
  const renewed = earlier !== undefined && earlier.fileHash !== annex.fileHash;
  return `${annexName(annex)}${renewed ? ' (ny fil)' : ''}`;
}

function bullets(texts: readonly string[]): RichText {
  return texts.length === 0
    ? []
    : [{ type: 'list', ordered: false, items: texts.map((text) => ({ content: [{ text }] })) }];
}
