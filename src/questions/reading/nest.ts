import type { Json, JsonFields } from 'tvaers-rules/forms';

/** A value and the path it has in the rule's JSON. */
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

/** What stands at a path, or undefined. */
export function valueAt(input: Json | undefined, path: string): Json | undefined {
  let here = input;
  for (const part of path.split('.')) here = isFields(here) ? here[part] : undefined;
  return here;
}

export function isFields(value: Json | undefined): value is JsonFields {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
