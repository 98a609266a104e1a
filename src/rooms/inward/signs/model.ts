import { partsOfItem, patternOfExample, type SignProfile } from 'tvaers-reader/signs';
import type { CouncilId, Id } from '../../../kernel/ids.ts';

/** What a sign can stand for. */
export const meanings = [...partsOfItem, 'recordNumber'] as const;
export type Meaning = (typeof meanings)[number];

export const signStates = ['proposed', 'used', 'removed'] as const;
type SignState = (typeof signStates)[number];

/** One of the council's own signs: the name its documents give a part, or a record number as an example of the others. */
export type Sign = {
  readonly id: Id<'signs'>;
  readonly councilId: CouncilId;
  readonly form: string;
  readonly means: Meaning;
  readonly state: SignState;
  /** The document whose correction taught it; null where somebody wrote it. */
  readonly learnedFrom: string | null;
};

/** Characters; the migration holds the database to the same. */
export const shortestForm = 4;

/** The signs in use, as the reader takes them. */
export function profileOf(signs: readonly Sign[]): SignProfile {
  const used = signs.filter(({ state }) => state === 'used');
  const formsOf = (means: Meaning) => used.filter((sign) => sign.means === means).map(({ form }) => form);
  return {
    partNames: Object.fromEntries(partsOfItem.map((part) => [part, formsOf(part)])),
    recordPatterns: formsOf('recordNumber').flatMap((example) => patternOfExample(example) ?? []),
  };
}
