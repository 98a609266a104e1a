/** Names that a rule knows by their codes and people write in several ways, such as those of municipalities. */
export type Register = {
  /** The code of what is written; null for what is none. */
  readonly codeOf: (text: string) => string | null;
  /** How codes are shown that stand together: a register may name them only where it knows all of them. */
  readonly wordsAmong: (codes: readonly string[]) => (code: string) => string;
  /** For the sentence about a text that is none: `en dansk kommune`. */
  readonly one: string;
  /** And how to write one: `navn eller kode, for eksempel Hjørring eller 860`. */
  readonly written: string;
  /** Its codes have their names beside them in fields too. */
  readonly namedInFields?: true;
};

/** One code as people know it; what the register does not know, as it stands. */
export function wordsOf({ wordsAmong }: Register, code: string): string {
  return wordsAmong([code])(code);
}
