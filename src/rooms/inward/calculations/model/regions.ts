import type { Register } from '../../../../questions/index.ts';

/** The regions of 2007 to 2026 by their statistical codes. */
const names: Readonly<Record<string, string>> = {
  '081': 'Nordjylland',
  '082': 'Midtjylland',
  '083': 'Syddanmark',
  '084': 'Hovedstaden',
  '085': 'Sjælland',
};

/** The regions by their codes. A text that names none goes to the rule as it stands, which knows those of its own. */
export const region: Register = {
  codeOf: regionCode,
  wordsAmong: () => regionWords,
  one: 'en region',
  written: 'navn eller kode, for eksempel Nordjylland eller 081',
};

/** The code of a region written by name, as 1081, or without the nought that spreadsheets drop; anything else as it stands. */
function regionCode(text: string): string {
  const [, digits] = /^(?:0|10)?(8[1-5])$/.exec(text) ?? [];
  if (digits !== undefined) return `0${digits}`;
  const name = text.replace(/^region\s+/i, '').toLocaleLowerCase('da');
  return Object.keys(names).find((code) => names[code]?.toLocaleLowerCase('da') === name) ?? text;
}

function regionWords(code: string): string {
  const name = names[code];
  return name === undefined ? code : `${code} ${name}`;
}
