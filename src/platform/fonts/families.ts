import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renameFamily } from './rename.ts';
import { readSigns } from './signs.ts';

/** Fonts that differ in weight and slant only. */
export type Family = {
  /** A name no font of a machine has: what it is, behind a sum over its files. */
  readonly name: string;
  /** The font files, under that name. */
  readonly faces: readonly Buffer[];
  /** The code points every face has a glyph for. */
  readonly signs: ReadonlySet<number>;
};

/** The package each family comes in, and its files there. The first that has a sign sets it. */
const sources = [
  {
    // What the pages on the web are set in too (SIL Open Font License).
    title: 'Plex',
    folder: join(folderOf('dkfds'), '../../src/fonts/IBMPlexSans/complete/ttf'),
    files: ['Regular', 'Italic', 'SemiBold', 'SemiBoldItalic', 'Bold', 'BoldItalic'].map(
      (style) => `IBMPlexSans-${style}.ttf`,
    ),
  },
  {
    // Box ticks, arrows, mathematics and other alphabets (the licence of Bitstream Vera).
    title: 'DejaVu',
    folder: join(folderOf('dejavu-fonts-ttf/package.json'), 'ttf'),
    files: ['', '-Oblique', '-Bold', '-BoldOblique'].map((style) => `DejaVuSans${style}.ttf`),
  },
];

function folderOf(specifier: string): string {
  return dirname(fileURLToPath(import.meta.resolve(specifier)));
}

let read: readonly Family[] | undefined;

/**
 * The only fonts a document is ever set in, read once. Typesetters look through the fonts of the machine too and cannot
 * be told not to, so ours go by names of their own.
 */
export function listFamilies(): readonly Family[] {
  read ??= sources.map(({ title, folder, files }) =>
    readFamily(
      title,
      files.map((file) => readFileSync(join(folder, file))),
    ),
  );
  return read;
}

function readFamily(title: string, files: readonly Buffer[]): Family {
  const sum = createHash('sha256');
  for (const file of files) sum.update(file);
  const name = `Tvaers ${sum.digest('hex').slice(0, 16)} ${title}`;
  const [first, ...others] = files.map(readSigns);
  const signs = new Set([...(first ?? [])].filter((sign) => others.every((other) => other.has(sign))));
  return { name, faces: files.map((file) => renameFamily(file, name)), signs };
}
