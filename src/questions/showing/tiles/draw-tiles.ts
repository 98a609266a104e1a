import type { JsonFields } from 'tvaers-rules/forms';
import { isFields, valueAt } from '../../forms/json-values.ts';
import type { Showing } from '../../forms/showing.ts';
import { sizeOf } from '../bars/bar-size.ts';
import type { Tiles } from '../shown.ts';
import { wordValue } from '../word-value.ts';
import type { Words } from '../words.ts';

/** Fewer places make no map. */
const fewest = 8;
const levels = 4;

/** The first column by group on a map, where all its groups are places that are known; null where not. */
export function drawTiles({ byGroup }: Showing, answer: JsonFields, words: Words): Tiles | null {
  const column = byGroup?.columns[0];
  const map = column && valueAt(answer, column.key);
  if (!column || !isFields(map) || column.pick !== undefined) return null;
  const names = Object.keys(map);
  const wordsOf = words.groups(names);
  const most = Math.max(0, ...names.map((name) => sizeOf(map[name], column.as)));
  const tiles = names.flatMap((name) => {
    const place = words.tileOf?.(name);
    if (!place) return [];
    const size = sizeOf(map[name], column.as);
    const told = wordsOf(name).replace(`${name} `, '');
    return [
      {
        ...place,
        name: told,
        text: wordValue(map[name] ?? null, words, column.as),
        level: levelOf(size, most),
      },
    ];
  });
  return tiles.length === names.length && tiles.length >= fewest
    ? { of: byGroup.caption, label: column.label, tiles }
    : null;
}

/** From 0 for nothing to 4 for the quarter up to the most. */
function levelOf(size: number, most: number): number {
  return size <= 0 || most === 0 ? 0 : Math.max(1, Math.ceil((size / most) * levels));
}
