import { decideIdentifier, municipalities } from 'tvaers-rules/identifiers';

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

/** A municipality as people know it: `860 Hjørring`; anything but a code as it stands. */
export function municipalityWords(code: string): string {
  const name = municipalities.get(code);
  return name === undefined ? code : `${code} ${name}`;
}

/** Names of groups: with those of municipalities beside, when all are codes of municipalities. */
export function groupWords(names: readonly string[]): (name: string) => string {
  return names.every((name) => municipalities.has(name)) ? municipalityWords : (name) => name;
}

/** As the rules know it: its code, or a letter or two where a rule is tried out on made-up ones; null for a name of none. */
export function municipalityIn(text: string): string | null {
  return municipalityCode(text) ?? (text.length <= 2 ? text : null);
}
