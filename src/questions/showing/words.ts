import type { Register } from '../forms/register.ts';

/** What the codes in answers are called on the page, and the groups they are about. */
export type Words = {
  readonly codes: Readonly<Record<string, string>>;
  readonly groups: Register['wordsAmong'];
  /** Where a group lies on a map of tiles. */
  readonly tileOf?: (group: string) => { readonly column: number; readonly row: number } | undefined;
};
