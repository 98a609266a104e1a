import type { ItemPlace } from '../../../../addresses/index.ts';
import type { ItemAnnexes } from '../queries/describe-item.ts';

/** The item, as addresses name it. */
export function placeOf({ council, heldOn, item }: ItemAnnexes): ItemPlace {
  return { council: council.id, date: heldOn, item: item.id };
}
