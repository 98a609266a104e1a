import type { House } from '../../../../platform/door/index.ts';
import { scannerNotes } from '../texts.da.ts';

/** What is to be said of the virus scanner where files are laid up; null where it is there and knows the week's news. */
export async function describeScanner({ files }: Pick<House, 'files'>): Promise<string | null> {
  return scannerNotes[await files.scanner.state()];
}
