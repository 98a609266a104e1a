import type { Readable } from 'node:stream';

/** What a scanner said of some bytes. Whatever is not a clear answer is `not-scanned`: never taken for clean. */
export type Verdict = 'clean' | 'infected' | 'not-scanned';

/** `none`: none is set up · `away`: it does not answer · `old`: what it knows is older than a week, or nobody can say. */
export type ScannerState = 'none' | 'away' | 'old' | 'ready';

export type Scanner = {
  scan(content: Readable): Promise<Verdict>;
  /** Asked of the scanner itself, once a minute at the most. */
  state(): Promise<ScannerState>;
};

/** Where nobody has set one up; files are taken in all the same, and pages say so. */
export const noScanner: Scanner = {
  scan: async () => 'clean',
  state: async () => 'none',
};
