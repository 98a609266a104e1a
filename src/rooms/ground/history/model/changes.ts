import type { Change } from '../../../../platform/door/index.ts';
import { tellSentence } from './entry.ts';

type ToldField = {
  /** As it stands in the middle of a sentence: "begyndelse". */
  readonly name: string;
  /** A value as people say it; left out: as it was typed, in quotation marks. */
  readonly word?: (value: string) => string;
};

/**
 * Tells from what to what each field was changed: "Mødet blev ændret: begynder fra kl. 9.30 til kl. 10.00."
 * @param fields by the names the event tells them under, in the order they are told
 */
export function tellChanges(
  begin: string,
  fields: Readonly<Record<string, ToldField>>,
): (change: Change) => string {
  return (change) => {
    const { before = {}, after = {} } = change;
    const said = tellSentence(begin, change);
    const told = Object.entries(fields).flatMap(([key, field]) => {
      const words = fromTo(wordOf(field, before[key]), wordOf(field, after[key]));
      return words === null ? [] : [`${field.name} ${words}`];
    });
    const unseen = namesOf(after.rewritten).map((name) => `${name} ændret`);
    const all = [...told, ...unseen];
    return all.length === 0 ? `${said}.` : `${said}: ${all.join('; ')}.`;
  };
}

/** Null where nothing was, or nothing changed. */
function fromTo(was: string | null, is: string | null): string | null {
  if (was === is) return null;
  if (was === null) return `sat til ${is}`;
  return is === null ? `fjernet (var ${was})` : `fra ${was} til ${is}`;
}

function wordOf({ word = (value) => `»${value}«` }: ToldField, value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? word(value) : null;
}

function namesOf(told: unknown): readonly string[] {
  return Array.isArray(told) ? told.filter((name) => typeof name === 'string') : [];
}
