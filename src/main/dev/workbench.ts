import type { settableClock } from '../../kernel/clock.ts';

/** What /dev needs beside a visit. */
export type Workbench = {
  readonly clock: ReturnType<typeof settableClock>;
  /** The folder mails fall into as .eml files. */
  readonly mailFolder: string;
  /** Forgets the kept pages: they were rendered on another day. */
  readonly forget: () => void;
};
