import fc from 'fast-check';
import { type Part, partsOf } from '../src/addresses/path.ts';

/** As many values as are made of each form. */
const numRuns = 100;
const made = new Map<string, readonly string[]>();

/** Values of a part of a pattern: the part itself, or what has its form. */
export function valuesOf(part: Part): readonly string[] {
  if (part.name === undefined) return [part.text];
  if (part.form === null) return ['x'];
  const known = made.get(part.form);
  if (known) return known;
  const values = fc.sample(fc.stringMatching(new RegExp(`^(?:${part.form})$`)), { numRuns, seed: 1 });
  made.set(part.form, values);
  return values;
}

/** An address that both patterns fit, so that one route would hide the other; null where there is none. */
export function addressOfBoth(one: string, other: string): string | null {
  const [here, there] = [partsOf(one), partsOf(other)];
  const open = [here, there].find((parts) => isOpen(parts.at(-1)));
  // What takes all that is left, slashes too, is compared up to there.
  const length = open?.length ?? here.length;
  if (open ? Math.min(here.length, there.length) < length : here.length !== there.length) return null;
  const values = here
    .slice(0, length)
    .map((part, at) => valueOfBoth(part, there[at] ?? { text: '' }) ?? null);
  return values.includes(null) ? null : `/${values.join('/')}`;
}

function isOpen(part: Part | undefined): boolean {
  return part?.name !== undefined && part.form === '.+';
}

function valueOfBoth(one: Part, other: Part): string | undefined {
  return [...valuesOf(one), ...valuesOf(other)].find((value) => fits(one, value) && fits(other, value));
}

function fits(part: Part, value: string): boolean {
  if (part.name === undefined) return part.text === value;
  return part.form === null || new RegExp(`^(?:${part.form})$`).test(value);
}
