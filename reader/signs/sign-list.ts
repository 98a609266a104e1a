/** What stands below a part's name: where its text belongs. */
export type PartName = (typeof partsOfItem)[number];
export const partsOfItem = ['background', 'recommendation', 'caseStatement', 'decision', 'annexes'] as const;

/** A sign kept as data: what it is called, where it was met, and how it looks there. */
type Sign = { readonly name: string; readonly source: string; readonly example: string };

/** A part's name in its forms (lower case). */
export type SignOfPart = Sign & {
  readonly part: PartName;
  readonly forms: readonly string[];
  /** The name is printed with the text: it says more than the part's own name. */
  readonly keepsName: boolean;
  /** Its text may stand behind it on the line. */
  readonly takesRest?: true;
};

/** A sign that is a pattern. */
export type SignOfPattern = Sign & { readonly pattern: RegExp };

/** A council's own habits, added to the common signs: names of parts, and patterns of record numbers (as regular expressions). */
export type SignProfile = {
  readonly partNames: Readonly<Record<string, readonly string[]>>;
  readonly recordPatterns: readonly string[];
};

/** Words for who decides. */
export const councilBody =
  /udvalg|råd|KKR|bestyrelse|kreds|formandskab|formandskabet|kommission|nævn|magistrat|direktion|forum|møde|forretningsudvalg/i;
