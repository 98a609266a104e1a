import type { ImportedAgenda, ImportedItem, Understood } from 'tvaers-reader';

/** What makes an item doubtful: the reader's warnings about it, and the parts it is least sure of. */
export type ItemDoubt = {
  readonly number: string;
  readonly messages: readonly string[];
  /** Parts read with less than nine tenths of certainty, the least sure first. */
  readonly unsure: readonly ImportedItem['readings'][number][];
};

const sureEnough = 0.9;

/** The doubtful items, the most doubtful first: that is the order in which they are looked over. */
export function listDoubts(understood: Understood): readonly ItemDoubt[] {
  if (understood.kind === 'annex-bundle') return [];
  return understood.sections
    .flatMap(({ items }) => items)
    .map((item) => doubtOf(understood, item))
    .filter(({ messages, unsure }) => messages.length + unsure.length > 0)
    .toSorted((one, other) => weight(other) - weight(one));
}

function doubtOf({ warnings }: ImportedAgenda, { number, readings }: ImportedItem): ItemDoubt {
  return {
    number,
    messages: warnings.filter(({ where }) => where === number).map(({ message }) => message),
    unsure: readings.filter(({ sure }) => sure < sureEnough).toSorted((one, other) => one.sure - other.sure),
  };
}

function weight({ messages, unsure }: ItemDoubt): number {
  return messages.length + unsure.reduce((sum, { sure }) => sum + (1 - sure) * 2, 0);
}
