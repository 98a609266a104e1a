import { z } from 'zod';

export const direction = z.enum(['up', 'down']);
export type Direction = z.infer<typeof direction>;

/** The row with one of it a place further up or down; null where it stands at that end already. */
export function stepped<Id>(ids: readonly Id[], id: Id, to: Direction): readonly Id[] | null {
  const from = ids.indexOf(id);
  const place = to === 'up' ? from - 1 : from + 1;
  return place < 0 || place >= ids.length ? null : placed(ids, id, place);
}

/** The row with one of it at the place, 0 first; at the end where no place is said, or one beyond it. */
export function placed<Id>(ids: readonly Id[], id: Id, place?: number): readonly Id[] {
  const others = ids.filter((each) => each !== id);
  return others.toSpliced(place ?? others.length, 0, id);
}
