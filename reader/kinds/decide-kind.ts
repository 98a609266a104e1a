import type { ItemKind } from './item-kinds.ts';

const discussing = /\b(drøft\w*|debatter\w*|temadrøft\w*)\b/i;
const orienting = /\b(til efterretning|til orientering|orienter\w*)\b/i;
const deciding =
  /\b(godkend\w*|beslutt?e[rs]?\w*|vedtag\w*|tiltræd\w*|udpeg\w*|vælger|vælges|fastsæt\w*|indgår|indstiller|anbefaler|afgiver|bemyndig\w*|tilslutter|fordeler|nedsætter|afsætter|prioriterer|giver mandat)\b/i;

/**
 * The kind of an item by the verbs of its recommendations: one decision makes the item a decision,
 * else one discussion makes it a discussion. Null when no verb tells.
 */
export function decideKind(recommendations: readonly string[]): ItemKind | null {
  const kinds = recommendations.map(kindOfSentence);
  return (
    kinds.find((kind) => kind === 'decision') ??
    kinds.find((kind) => kind === 'discussion') ??
    kinds.find((kind) => kind) ??
    null
  );
}

/** In one sentence the first of the telling verbs is the one that counts. */
function kindOfSentence(sentence: string): ItemKind | null {
  const signs: [ItemKind, RegExp][] = [
    ['decision', deciding],
    ['discussion', discussing],
    ['orientation', orienting],
  ];
  let first: { kind: ItemKind; index: number } | null = null;
  for (const [kind, sign] of signs) {
    const index = sign.exec(sentence)?.index ?? -1;
    if (index >= 0 && (first === null || index < first.index)) first = { kind, index };
  }
  return first?.kind ?? null;
}
