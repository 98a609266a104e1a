import type { Json, JsonFields } from 'tvaers-rules/forms';

/** A value and the path it has in the input. */
export type Entry = readonly [path: readonly string[], value: Json];

/** `[['a','b'], 1]` gives `{"a":{"b":1}}`. */
export function nest(entries: readonly Entry[]): JsonFields {
  const heads = [...new Set(entries.map(([[head = '']]) => head))];
  return Object.fromEntries(
    heads.map((head): [string, Json] => {
      const under = entries.filter(([[first]]) => first === head);
      const whole = under.find(([path]) => path.length === 1);
      return [head, whole ? whole[1] : nest(under.map(([path, value]) => [path.slice(1), value]))];
    }),
  );
}
