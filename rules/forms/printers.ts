import { byId, type Fraction, printFraction } from '../exact/index.ts';
import { type Json, type JsonFields, printWhole } from './print.ts';

/** How a value of an answer is written, and the JSON Schema of what is then written: one statement of both, and its type. */
export type Printer<T> = {
  print(value: T): Json | undefined;
  readonly schema: JsonFields;
  /** The field may be left out: what prints nothing is not there. */
  readonly optional?: boolean;
};

/** The printers of an object's fields, by name. */
export type Printers = Readonly<Record<string, Printer<unknown>>>;

type ValueOf<P> = P extends Printer<infer T> ? T : never;
type OptionalIn<F> = { [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never }[keyof F];

/** The values an object of such fields is printed from. */
export type ValuesOf<F> = {
  readonly [K in Exclude<keyof F, OptionalIn<F>>]: ValueOf<F[K]>;
} & { readonly [K in OptionalIn<F>]?: ValueOf<F[K]> };

const same = <T extends Json>(schema: JsonFields): Printer<T> => ({ print: (value) => value, schema });

export const text = same<string>({ type: 'string' });
export const yesNo = same<boolean>({ type: 'boolean' });
export const date = same<string>({ type: 'string', format: 'date' });
/** A count of seats, places in a ranking or days; years too. */
export const number = same<number>({ type: 'integer' });
/** What can be nothing else. */
export const constant = <const T extends string | boolean | null>(value: T): Printer<T> =>
  same({ const: value });
/** One of a fixed set of words. */
export const oneOf = <const T extends string>(...words: readonly T[]): Printer<T> => same({ enum: words });

/** A whole number: a JSON number up to 2^53 − 1, above it a decimal string. */
export const whole: Printer<bigint> = {
  print: printWhole,
  schema: { anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^-?\\d{16,}$' }] },
};
/** An amount in whole øre: always a decimal string, so that no reader takes it for a float. */
export const amount: Printer<bigint> = {
  print: (oere) => oere.toString(),
  schema: { type: 'string', pattern: '^-?\\d+$' },
};
/** An exact fraction, "n/d". */
export const fraction: Printer<Fraction> = {
  print: printFraction,
  schema: { type: 'string', pattern: '^-?\\d+/[1-9]\\d*$' },
};

export const orNull = <T>({ print, schema }: Printer<T>): Printer<T | null> => ({
  print: (value) => (value === null ? null : print(value)),
  schema: { anyOf: [schema, { type: 'null' }] },
});

/** A field that is left out when there is nothing to say. */
export const optional = <T>({ print, schema }: Printer<T>): Printer<T | null | undefined> => ({
  print: (value) => (value === null || value === undefined ? undefined : print(value)),
  schema,
  optional: true,
});

export const listOf = <T>({ print, schema }: Printer<T>): Printer<readonly T[]> => ({
  print: (values) => values.map((value) => print(value) ?? null),
  schema: { type: 'array', items: schema },
});

/** A map as an object, its keys in the order of the map. */
export const tableOf = <T>({ print, schema }: Printer<T>): Printer<ReadonlyMap<string, T>> => ({
  print: (map) => Object.fromEntries([...map].map(([key, value]) => [key, print(value)])),
  schema: { type: 'object', additionalProperties: schema },
});

/** A map as an object, its keys in order. */
export const mapOf = <T>(of: Printer<T>): Printer<ReadonlyMap<string, T>> => {
  const { print, schema } = tableOf(of);
  return { print: (map) => print(new Map([...map].sort(([a], [b]) => byId(a, b)))), schema };
};

export const texts = listOf(text);
export const counts = mapOf(number);
export const wholes = mapOf(whole);
export const amounts = mapOf(amount);
export const fractions = mapOf(fraction);

/** An object of these fields and no other: of a value with more, only these are written. */
export function fields<const F extends Printers>(
  shape: F,
): { readonly print: (values: ValuesOf<F>) => JsonFields; readonly schema: JsonFields } {
  const each = Object.entries<Printer<unknown>>(shape);
  return {
    print: (values) => {
      const given = new Map<string, unknown>(Object.entries(values));
      const printed = each.map(([name, { print }]) => [name, print(given.get(name))] as const);
      return Object.fromEntries(printed.filter(([, value]) => value !== undefined));
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(each.map(([name, { schema }]) => [name, schema])),
      required: each.filter(([, { optional: leftOut }]) => !leftOut).map(([name]) => name),
      additionalProperties: false,
    },
  };
}
