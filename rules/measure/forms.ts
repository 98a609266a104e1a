import type { Reader } from '../forms/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import { fieldsOf, longFields, shortFieldsOf, type WrittenKind } from './fields.ts';

export type Form = 'long' | 'plain' | 'short';

/** Which form an input has, by the fields it names; a mixture is refused, because part of it would be ignored. */
export function findForm(read: Reader, kind: WrittenKind): Form | Refused {
  const usual = fieldsOf[kind];
  const brief = shortFieldsOf[kind] ?? [];
  const hasAny = (fields: readonly string[]): boolean => fields.some((field) => read.has(field));
  if (hasAny(longFields))
    return hasAny(['target', ...usual, ...brief]) ? refuse('measure-mixed-forms') : 'long';
  if (!hasAny(brief.filter((field) => !usual.includes(field)))) return 'plain';
  return hasAny(usual.filter((field) => !brief.includes(field))) ? refuse('measure-mixed-figures') : 'short';
}
