import type { Json, JsonFields } from 'tvaers-rules/forms';
import { isFields, isList } from '../forms/json-values.ts';

/** The rows of a list of objects, or of a map of them by name, which then is their `id`. */
export function listRows(value: Json | undefined): readonly JsonFields[] {
  if (isList(value)) return value.filter(isFields);
  if (!isFields(value)) return [];
  return Object.entries(value).map(([id, row]) => ({
    id,
    ...(isFields(row) ? row : { value: row ?? null }),
  }));
}
