import { municipalities } from './municipalities.ts';

/** Other names in use, beside the spellings that folding makes alike. */
const otherNames: Readonly<Record<string, string>> = { nordfyn: '480', vesthimmerland: '820' };

const codeByName: ReadonlyMap<string, string> = new Map([
  ...[...municipalities].map(([code, name]) => [fold(name), code] as const),
  ...Object.entries(otherNames),
]);

/** The code of the municipality so named, also in the genitive ("Bornholms Regionskommune"); undefined for a name that is none. */
export function findCode(name: string): string | undefined {
  const wanted = fold(name);
  const owner = wanted.endsWith('s') ? wanted.slice(0, -1) : wanted;
  return codeByName.get(wanted) ?? codeByName.get(owner);
}

/** Without case, hyphens and the word "Kommune"; å and aa are one letter. */
function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+(regions)?kommune$/, '')
    .replaceAll('å', 'aa')
    .replace(/\s*[-–]\s*|\s+/g, ' ');
}
