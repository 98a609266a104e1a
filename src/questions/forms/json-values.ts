import type { Json, JsonFields } from 'tvaers-rules/forms';

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
