import type { SignOfPattern, SignProfile } from './sign-list.ts';

/** The forms of record numbers in the systems in use; each stands alone on its line, or behind its label. */
export const recordForms: readonly (SignOfPattern & { readonly needsLabel?: true })[] = [
  { name: 'kl', source: 'KL', example: 'SAG-2024-01875', pattern: /SAG[-–\s]?\d{4}[-–]\d+/i },
  {
    name: 'first-agenda',
    source: 'SBSYS, FirstAgenda',
    example: 'EMN-2025-003383',
    pattern: /[A-ZÆØÅ]{2,5}-\d{4}-\d{3,8}/,
  },
  {
    name: 'kle',
    source: 'KLE',
    example: '00.22.00-A00-1-23',
    pattern: /\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2}/,
  },
  {
    name: 'region',
    source: 'Region Midtjylland',
    example: '1-51-71-3321-08',
    pattern: /\d-\d{2}-\d{2}-\d{1,5}-\d{2}/,
  },
  { name: 'municipal', source: 'Acadre, SBSYS', example: '330-2018-3619', pattern: /\d{3}-\d{4}-\d{3,7}/ },
  {
    name: 'committee',
    source: 'Københavns Kommune',
    example: 'MFU 265/2004',
    pattern: /[A-ZÆØÅ]{2,5} \d{1,6}\/\d{4}/,
  },
  {
    name: 'copenhagen',
    needsLabel: true,
    source: 'eDoc',
    example: '2011-29298',
    pattern: /\d{4}-\d{4,8}(?:-\d+)?/,
  },
  { name: 'acadre', source: 'Acadre', example: '12/27845', pattern: /\d{2,4}\/\d{3,7}/ },
  { name: 'short', needsLabel: true, source: 'KKR', example: '24-01875', pattern: /\d{2}-\d{4,6}/ },
];

export type RecordSign = {
  readonly recordNumber: string;
  readonly initials: readonly string[];
  /** The name of the form, or the profile's. */
  readonly sign: string;
};

const every = recordForms.map(({ pattern }) => pattern.source).join('|');
const initialsBehind = String.raw`[\s,;:]*(?:(?:Sagsbehandler|Sagsansvarlig|Init(?:ialer)?\.?)\s?:?\s*)?(?<initials>(?:[A-Za-zÆØÅæøå]{2,6}(?:\s*[/,&]\s*|$))*)$`;
const label = String.raw`(?:ESDH-?)?(?:Sags?|Journal|J\.?)[\s-]*(?:nr|nummer|id|ID|Id|ref)?`;
const labelled = new RegExp(`^${label}\\.?\\s*:?\\s*(?<number>${every})${initialsBehind}`, 'iu');
const distinct = recordForms
  .filter(({ needsLabel }) => !needsLabel)
  .map(({ pattern }) => pattern.source)
  .join('|');
const alone = new RegExp(`^(?<number>${distinct})${initialsBehind}`, 'u');
const withinRow = new RegExp(`^${label}\\.?\\s*:?\\s*(?<number>${every})(?=\\s|$)`, 'iu');

/** "SAG-2024-01875 chbn / jhp", "Sagsnr.: 26/00123": record number and initials, when the line holds nothing else. */
export function findRecordSign(text: string, profile?: SignProfile): RecordSign | null {
  const bare = text.trim();
  if (bare.length > 70) return null;
  const match = alone.exec(bare) ?? labelled.exec(bare) ?? ownForm(bare, profile);
  const number = match?.groups?.number;
  if (!match || number === undefined) return null;
  return {
    recordNumber: cleanNumber(number),
    initials: cutInitials(match.groups?.initials ?? ''),
    sign: formOf(number),
  };
}

/** The labelled record number a line or row of facts begins with ("Sagsnr.: 26/00123 Sagsbehandler: ABC Åben"). */
export function findRecordFact(text: string): RecordSign | null {
  const number = withinRow.exec(text)?.groups?.number;
  return number === undefined
    ? null
    : { recordNumber: cleanNumber(number), initials: [], sign: formOf(number) };
}

/** Whether a line is a record number of this system's own kind, which nothing but an item carries. */
export function isOwnRecord(text: string): boolean {
  return /sag/i.test(text) && findRecordSign(text) !== null;
}

function ownForm(text: string, profile?: SignProfile): RegExpExecArray | null {
  for (const pattern of profile?.recordPatterns ?? []) {
    const match = compile(pattern)?.exec(text);
    if (match) return match;
  }
  return null;
}

/** A pattern of a profile, or null where it is none: what people write may be broken, and breaks nothing here. */
function compile(pattern: string): RegExp | null {
  try {
    return pattern.length > 200
      ? null
      : new RegExp(`^(?:${label}\\.?\\s*:?\\s*)?(?<number>${pattern})${initialsBehind}`, 'iu');
  } catch {
    return null;
  }
}

function cleanNumber(number: string): string {
  const dashed = number.replaceAll('–', '-');
  return /^sag/i.test(dashed) ? dashed.replace(/^sag[\s-]?/i, 'SAG-').toUpperCase() : dashed;
}

function cutInitials(text: string): string[] {
  return text
    .split(/[/,&]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function formOf(number: string): string {
  return (
    recordForms.find(({ pattern }) => new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(number))
      ?.name ?? 'profile'
  );
}
