import { type Family, listFamilies } from './families.ts';

const clusters = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** The signs of a text, each letter together with its marks: they are set in one font. */
export function splitClusters(text: string): readonly (readonly string[])[] {
  return Array.from(clusters.segment(text), ({ segment }) => [...segment]);
}

/** The family a letter and its marks are set in: the first with all of them, or with the letter; null where none has it. */
export function familyOf(cluster: readonly string[]): Family | null {
  const families = listFamilies();
  return (
    families.find((family) => cluster.every((sign) => hasSign(family, sign))) ??
    families.find((family) => hasSign(family, cluster[0] ?? '')) ??
    null
  );
}

export function hasSign({ signs }: Family, sign: string): boolean {
  return signs.has(sign.codePointAt(0) ?? 0);
}
