import type { ItemKind } from '../kinds/item-kinds.ts';
import type { ImportedAnnex } from '../model/agenda.ts';

/** Signs of this system's own exports, by which they read back to what they were made from. */

const kindsInPrint: Readonly<Record<string, ItemKind>> = {
  beslutning: 'decision',
  drøftelse: 'discussion',
  orientering: 'orientation',
};

/** "Til beslutning · 15 minutter": the kind printed below an item's heading. */
export function findKindSign(text: string): ItemKind | null {
  const word = /^(?:Tillæg · )?Til (beslutning|drøftelse|orientering)(?: · .*)?$/.exec(text)?.[1];
  return (word && kindsInPrint[word]) || null;
}

/** "Udgået: …" or "Lukket punkt: …": what has become of the item. */
export function isStateSign(text: string): boolean {
  return /^(?:Udgået|Lukket punkt)(?:: .+)?$/.test(text);
}

/** What stands in a section without items. */
export function isEmptySign(text: string): boolean {
  return text === 'Der er ingen punkter i dette afsnit.';
}

export type ListedTitle = { readonly number: number; readonly title: string };

/** "Bilag 2: Årsregnskab (PDF, 3 sider)": an entry of the annex list, without its facts. */
export function findListedTitle(text: string): ListedTitle | null {
  const match = /^Bilag (\d+): (.+)$/.exec(text);
  if (!match) return null;
  return { number: Number(match[1]), title: (match[2] ?? '').replace(/ \([^()]*\)$/, '') };
}

/** The annex numbers a mark's sentence ends with, "… er vedlagt. (bilag 1 og 2)", and the sentence without them. */
export function findMarkNumbers(text: string): {
  readonly numbers: readonly number[];
  readonly bare: string;
} {
  const match = /\s*\(bilag (\d+(?:, \d+)*(?: og \d+)?)\)$/.exec(text);
  if (!match) return { numbers: [], bare: text };
  return { numbers: (match[1] ?? '').split(/, | og /).map(Number), bare: text.slice(0, match.index) };
}

/** The listed annexes, each with the mark whose sentence names its number. */
export function annexesByNumber(
  listed: readonly ListedTitle[],
  marks: ReadonlyMap<number, string>,
): ImportedAnnex[] {
  return listed.map(({ number, title }) => ({ title, mark: marks.get(number) ?? `b${number}` }));
}
