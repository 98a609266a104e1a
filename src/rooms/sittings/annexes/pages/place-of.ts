import type { ItemAnnexes } from '../queries/describe-item.ts';

type Place = Pick<ItemAnnexes, 'council' | 'heldOn' | 'item'>;

export function itemAddress({ council, heldOn, item }: Place): string {
  return `/sekretariat/${council.id}/moeder/${heldOn}/punkter/${item.id}`;
}

export function annexAddress(place: Place, annexId: string): string {
  return `${itemAddress(place)}/bilag/${annexId}`;
}
