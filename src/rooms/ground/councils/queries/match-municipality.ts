import { sql } from 'kysely';
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

/** What a text that names a place leads to. */
export type PlaceFound = {
  /** The municipalities it names, or the town or postcode it names lies in; none where nothing is called so. */
  readonly municipalities: readonly Municipality[];
  /** How the place is written where it is no municipality: "8450 Hammel". */
  readonly town: string | null;
  /** Nothing is called so: these are spelt nearly alike. */
  readonly isGuess: boolean;
};

const nothingFound: PlaceFound = { municipalities: [], town: null, isGuess: false };

/**
 * Municipalities by name, by a town or postcode that lies in them, or by a name misspelt; with and without æ, ø and å.
 * @example findPlace(trx, 'hammel') // Favrskov and Silkeborg, in "8450 Hammel"
 */
export async function findPlace(trx: Trx, text: string): Promise<PlaceFound> {
  const wanted = foldName(text.slice(0, longestName));
  if (wanted === '') return nothingFound;
  const all = await listMunicipalities(trx);
  const named = matchMunicipality(all, text) ?? matchFlat(all, wanted);
  if (named !== null) return { municipalities: [named], town: null, isGuess: false };
  const [digits] = /^\d{4}(?=$|\s)/.exec(wanted) ?? [];
  const towns = await listTowns(trx, digits ?? null, flatName(wanted));
  if (towns.length > 0) {
    const codes = new Set(towns.map(({ municipality_code }) => municipality_code));
    return {
      municipalities: all.filter(({ code }) => codes.has(code)),
      town: nameOfTown(towns),
      isGuess: false,
    };
  }
  const nearly = await listNearly(trx, flatName(wanted));
  return { municipalities: all.filter(({ code }) => nearly.includes(code)), town: null, isGuess: true };
}

const longestName = 60;

function matchFlat(all: readonly Municipality[], wanted: string): Municipality | null {
  const found = all.filter((one) => spellings(one).some((name) => flatName(name) === flatName(wanted)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** As `search_flat` in db/migrations does it: as typed without æ, ø and å. */
function flatName(folded: string): string {
  return folded.replace(/aa|ae|æ/g, 'a').replace(/oe|ø/g, 'o');
}

type Town = {
  readonly first_code: string;
  readonly last_code: string;
  readonly town: string;
  readonly municipality_code: string;
};

/** "Aarhus C" is found as "Aarhus" too, and "Viby J" as "Viby". */
async function listTowns(trx: Trx, digits: string | null, flat: string): Promise<readonly Town[]> {
  const { rows } = await sql<Town>`
    select first_code, last_code, town, municipality_code from postcodes
    where case when ${digits}::text is not null then ${digits}::text between first_code and last_code
      else ${flat} in (search_flat(fold_danish(town)),
        search_flat(fold_danish(regexp_replace(town, ' (C|N|S|V|M|J|F|L|K|Ø|[NS][ØV]|Øst|Sj|Midtsj|Sjælland|Fyn|Sydfyn|Thy|Jyll|Vestj|Djurs|Stevns|By|St)$', '')))) end
    order by first_code, municipality_code`.execute(trx);
  return rows;
}

function nameOfTown(towns: readonly Town[]): string {
  const [first] = towns;
  const same = new Set(towns.map(({ town }) => town)).size === 1 && first?.first_code === first?.last_code;
  return same
    ? `${first?.first_code} ${first?.town}`
    : [...new Set(towns.map(({ town }) => town))].join(', ');
}

async function listNearly(trx: Trx, flat: string): Promise<readonly string[]> {
  const most = flat.length < 6 ? 1 : 2;
  const { rows } = await sql<{ code: string }>`
    select code from (select code, levenshtein(search_flat(fold_danish(name)), ${flat}) as letters from municipalities) m
    where letters <= ${most} order by letters, code limit 3`.execute(trx);
  return rows.map(({ code }) => code);
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
