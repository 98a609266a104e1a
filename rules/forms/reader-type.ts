import type { Fraction } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';

/** Reads one value, or refuses it by its path. */
export type ReadValue<T> = (value: unknown, field: string) => T | Refused;

/**
 * Reads the named fields of one JSON object. The first fault is kept and a harmless value handed on,
 * so that a rule's reading is one straight list of fields; `finish` then gives the fault or the value. What is given
 * and was never read is a fault too: nothing is passed over in silence.
 */
export type Reader = {
  has(field: string): boolean;
  /** Whether a field holds named fields, and not a value. */
  hasFields(field: string): boolean;
  count(field: string): number;
  whole(field: string): bigint;
  integer(field: string): bigint;
  year(field: string): number;
  text(field: string): string;
  yesNo(field: string): boolean;
  date(field: string): string;
  fraction(field: string): Fraction;
  /** A part of a whole: "15%", "3/20" or "0.15". */
  share(field: string): Fraction;
  /** A growth: as a share, but a bare number of 1 or more is refused, because it might be meant as per cent. */
  rate(field: string): Fraction;
  choice<const T extends string>(field: string, choices: readonly [T, ...T[]]): T;
  texts(field: string): string[];
  /** A list of lists of texts. */
  lists(field: string): string[][];
  /** A list of objects with known fields. */
  list<T>(field: string, known: readonly string[], each: (item: Reader) => T): T[];
  /** A list read item by item. */
  each<T>(field: string, read: ReadValue<T>, harmless: T): T[];
  /** An object from names to values, as a map. */
  entries<T>(field: string, read: ReadValue<T>, harmless: T): Map<string, T>;
  counts(field: string): Map<string, number>;
  wholes(field: string): Map<string, bigint>;
  integers(field: string): Map<string, bigint>;
  /** An inner object with known fields. */
  inner(field: string, known: readonly string[]): Reader;
  /** Reads a field that may be left out; an explicit null counts as left out. */
  optional<T, E>(field: string, read: (field: string) => T, otherwise: E): T | E;
  /** Refuses ids that occur twice. */
  unique(field: string, ids: readonly string[]): void;
  finish<T>(value: T): T | Refused;
};
