import { decideIdentifier, municipalities } from 'tvaers-rules/identifiers';
import type { Register } from '../../../../questions/index.ts';

/** Where a rule is tried out, its municipalities have names of a letter or two. */
const longestMadeUp = 2;

/** The Danish municipalities by their codes; a group is named only where all of it are municipalities. */
export const municipality: Register = {
  codeOf: (text) => municipalityCode(text) ?? (text.length <= longestMadeUp ? text : null),
  wordsAmong: (codes) =>
    codes.every((code) => municipalities.has(code)) ? municipalityWords : (code) => code,
  one: 'en dansk kommune',
  written: 'navn eller kode, for eksempel Hjørring eller 860',
  namedInFields: true,
};

/**
 * The code of a municipality written as `860`, `0860`, `Hjørring`, `Hjørring Kommune` or `860 Hjørring`; null for what is none,
 * also where code and name are of two.
 */
export function municipalityCode(text: string): string | null {
  const [, code, name] = /^(0?\d{3})\s+(\D.*)$/.exec(text.trim()) ?? [];
  if (code === undefined || name === undefined) return codeOf(text);
  const named = codeOf(name);
  return named === codeOf(code) ? named : null;
}

function codeOf(written: string): string | null {
  const answer = decideIdentifier({ kind: 'municipality', written });
  return answer.status === 'decided' ? answer.number : null;
}

function municipalityWords(code: string): string {
  const name = municipalities.get(code);
  return name === undefined ? code : `${code} ${name}`;
}
