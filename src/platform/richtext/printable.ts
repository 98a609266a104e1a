/**
 * Signs that the fonts inside the compiler itself have: Latin, Greek and Russian letters, and the signs of text,
 * money, arithmetic, arrows and boxes. PDF/UA-1 refuses a whole document for one sign without a glyph.
 */
const withGlyph =
  /[ -~\u00a0-\u024f\u0259\u02bb-\u02dd\u0384-\u03ce\u0401-\u045f\u1e00-\u1eff\u2002-\u200a\u2010-\u2040\u2044\u2070-\u209c\u20a0-\u20b9\u20bd\u2100-\u2117\u2122\u2126\u2150\u2151\u2153-\u215f\u2190-\u21ff\u2200-\u22ff\u2460-\u249b\u2500-\u25ff\u2605\u2606\u2610-\u2612\u2713-\u2718\ufb00-\ufb04\ufffd]|[\u0300-\u0304\u0306-\u030c\u0327\u0328]/;

/** Nearly every text has these signs only: it need not be read sign by sign. */
const common = /^[ -~\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*$/;

/** Lists of Word draw their bullets with private signs of the font Symbol. */
const symbols: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0e0': '→' };

/** The text with a replacement sign in place of every sign no font may have; nothing else is touched. */
export function printableText(text: string): string {
  if (common.test(text)) return text;
  return Array.from(text.toWellFormed(), (sign) => {
    const known = symbols[sign] ?? sign;
    return withGlyph.test(known) && !/\p{Cn}/u.test(known) ? known : '\ufffd';
  }).join('');
}
