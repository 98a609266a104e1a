import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The family every document is set in: the one the pages on the web use too (SIL Open Font License). */
export const fontFamily = 'IBM Plex Sans';

const styles = ['Regular', 'Italic', 'SemiBold', 'SemiBoldItalic', 'Bold', 'BoldItalic'];

/** The font files out of the design system's package, so that no font of the machine decides how a page looks. */
export function readFonts(): Buffer[] {
  const scripts = dirname(fileURLToPath(import.meta.resolve('dkfds')));
  const folder = join(scripts, '../../src/fonts/IBMPlexSans/complete/ttf');
  return styles.map((style) => readFileSync(join(folder, `IBMPlexSans-${style}.ttf`)));
}
