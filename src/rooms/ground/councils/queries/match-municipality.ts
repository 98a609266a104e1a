import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Municipality } from '../model.ts';
import { listMunicipalities } from '../store.ts';

/** The municipality a text names: by code, name, official name or a known other spelling; null when none or unclear. */
export async function findMunicipality(trx: Trx, text: string): Promise<Municipality | null> {
  return matchMunicipality(await listMunicipalities(trx), text);
}

/**
 * As `findMunicipality`, among municipalities already read.
 *
 * @example matchMunicipality(all, 'ÅRHUS KOMMUNE')?.code // '751'
 */
export function matchMunicipality(all: readonly Municipality[], text: string): Municipality | null {
  const wanted = foldName(text);
  if (wanted === '') return null;
  const exact = all.filter((one) => spellings(one).includes(wanted));
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  // The genitive of running text: "Thisteds", "Bornholms".
  const owner = all.filter((one) => spellings(one).some((name) => `${name}s` === wanted));
  return owner.length === 1 ? (owner[0] ?? null) : null;
}

function spellings(one: Municipality): readonly string[] {
  return [one.code, ...[one.name, one.officialName, ...one.variants].map(foldName)];
}

/** Without case, spaces at the ends, the word "Kommune", and the difference between å and aa. */
function foldName(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/(^|\s+)(region)?s?kommune$/, '')
    .replaceAll('å', 'aa')
    .replace(/\s*[-–]\s*|\s+/g, ' ')
    .trim();
}
