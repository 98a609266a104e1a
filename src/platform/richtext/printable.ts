import { familyOf, hasSign, splitClusters } from '../fonts/family-of.ts';

/** Nearly every text has these signs only, which the first family has: it need not be read sign by sign. */
export const commonSigns = /^[ -~\u00a0-\u017f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]*$/;

/** Lists of Word draw their bullets with private signs of the font Symbol. */
const symbols: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0e0': '→' };

const replacement = '\ufffd';

/** Control signs, private ones and those that are no sign yet say nothing to a reader, whatever a font draws. */
const withoutMeaning = /[\p{Cc}\p{Co}\p{Cn}]/u;

/**
 * The text with a replacement sign in place of every sign that our fonts have no glyph for; nothing else is touched.
 * PDF/UA-1 refuses a whole document for one sign without a glyph.
 */
export function printableText(text: string): string {
  if (commonSigns.test(text)) return text;
  const known = Array.from(text.toWellFormed(), (sign) => {
    const shown = symbols[sign] ?? sign;
    return withoutMeaning.test(shown) ? replacement : shown;
  });
  return splitClusters(known.join('')).map(printableCluster).join('');
}

function printableCluster(cluster: readonly string[]): string {
  const family = familyOf(cluster);
  return cluster.map((sign) => (family && hasSign(family, sign) ? sign : replacement)).join('');
}
