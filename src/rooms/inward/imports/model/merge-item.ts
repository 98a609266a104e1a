import type { ItemContent } from '../../../sittings/agendas/index.ts';

/** The fields a document tells of; presenters and minutes are only ever a person's. */
export const readFields = [
  'title',
  'recordNumber',
  'officers',
  'background',
  'recommendationLead',
  'recommendations',
  'caseStatement',
  'decision',
  'correctedKind',
  'closedReason',
] as const;
export type ReadField = (typeof readFields)[number];

/** Where what stands and what was read differ, and whose change that is. */
type Difference = {
  readonly field: ReadField;
  /** The file says something new · a person has changed it since the file was read · both have. */
  readonly by: 'file' | 'hand' | 'both';
};

export type Merged = {
  readonly differences: readonly Difference[];
  /** What stands, with what the file says new where no hand has been. */
  readonly kept: ItemContent;
  /** The same, and the file's words where both have changed a field. */
  readonly fromFile: ItemContent;
};

/**
 * What stands on the agenda beside what a document says.
 * @param base what the document said when it was read the last time; null where nothing of the item was ever read in:
 * then every word of it may be a person's own
 * @param fields those the document is asked about
 */
export function mergeItem(
  base: ItemContent | null,
  stands: ItemContent,
  read: ItemContent,
  fields: readonly ReadField[] = readFields,
): Merged {
  const differences = fields.flatMap((field): Difference[] => {
    const by = changedBy(field, base, stands, read);
    return by === null ? [] : [{ field, by }];
  });
  const taking = (kinds: readonly Difference['by'][]) => {
    const taken = differences.filter(({ by }) => kinds.includes(by)).map(({ field }) => [field, read[field]]);
    return { ...stands, ...Object.fromEntries(taken) };
  };
  return { differences, kept: taking(['file']), fromFile: taking(['file', 'both']) };
}

function changedBy(
  field: ReadField,
  base: ItemContent | null,
  stands: ItemContent,
  read: ItemContent,
): Difference['by'] | null {
  const same = (one: ItemContent, other: ItemContent) =>
    JSON.stringify(one[field]) === JSON.stringify(other[field]);
  if (same(stands, read)) return null;
  // What is closed is opened by a person, never by a document.
  if (field === 'closedReason' && read.closedReason === null) return 'hand';
  // What nobody has written is no one's work.
  if (isEmpty(stands[field])) return base === null || !same(base, read) ? 'file' : 'hand';
  if (base === null) return 'both';
  if (same(base, stands)) return 'file';
  return same(base, read) ? 'hand' : 'both';
}

function isEmpty(value: ItemContent[ReadField]): boolean {
  return value === null || value.length === 0;
}
