import { findRepeated, formatList } from '../exact/index.ts';
import { isRefused, type Lot, type Refused } from '../outcome/index.ts';
import { describingReader } from './describing-reader.ts';
import { isDescription } from './description.ts';
import { refuseInput } from './errors.ts';
import type { Reader, ReadValue } from './reader-type.ts';
import * as scalars from './scalars.ts';

type Faults = {
  first: Refused | undefined;
  /** For every object opened: the path of a field that is given and has not been read. */
  readonly unread: (() => string | undefined)[];
};
type Fields = Readonly<Record<string, unknown>>;

/**
 * Opens a rule's input; a field outside `known` is refused, because a misspelt field would else be ignored.
 *
 * @example
 * const read = openInput({ seats: 3 }, ['seats']);
 * read.finish({ seats: read.count('seats') }); // { seats: 3 }
 */
export function openInput(input: unknown, known: readonly string[]): Reader {
  if (isDescription(input)) return describingReader(input, '');
  return openAt(input, known, 'input', '', { first: undefined, unread: [] });
}

function openAt(
  input: unknown,
  known: readonly string[],
  name: string,
  path: string,
  faults: Faults,
): Reader {
  if (!isFields(input)) {
    faults.first ??= refuseInput('input-not-object', { field: name });
    return readerOf({}, path, faults);
  }
  const unknown = Object.keys(input).find((field) => !known.includes(field));
  if (unknown !== undefined) {
    faults.first ??= refuseInput('input-unknown-field', { field: path + unknown, known: formatList(known) });
  }
  return readerOf(input, path, faults);
}

function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function readerOf(fields: Fields, path: string, faults: Faults): Reader {
  const has = (field: string): boolean =>
    Object.hasOwn(fields, field) && fields[field] !== null && fields[field] !== undefined;
  // The kind of a question has been read before the rest is opened, by `readKind`.
  const read = new Set<string>(path === '' ? ['kind'] : []);
  faults.unread.push(() => {
    const field = Object.keys(fields).find((one) => has(one) && !read.has(one));
    return field === undefined ? undefined : path + field;
  });

  function keep<T>(value: T | Refused, harmless: T): T {
    if (!isRefused(value)) return value;
    faults.first ??= value;
    return harmless;
  }

  function take<T>(field: string, readValue: ReadValue<T>, harmless: T): T {
    read.add(field);
    if (has(field)) return keep(readValue(fields[field], path + field), harmless);
    faults.first ??= refuseInput('input-missing', { field: path + field });
    return harmless;
  }

  function list<T>(field: string, known: readonly string[], each: (item: Reader) => T): T[] {
    return items(field).map((item, index) => {
      const name = `${path}${field}[${index}]`;
      return each(openAt(item, known, name, `${name}.`, faults));
    });
  }

  function items(field: string): readonly unknown[] {
    return take<readonly unknown[]>(
      field,
      (value, at) => (Array.isArray(value) ? value : refuseInput('input-not-list', { field: at })),
      [],
    );
  }

  function entries<T>(field: string, readValue: ReadValue<T>, harmless: T): Map<string, T> {
    const inner = take<Fields>(
      field,
      (value, at) => (isFields(value) ? value : refuseInput('input-not-object', { field: at })),
      {},
    );
    return new Map(
      Object.entries(inner).map(([key, value]) => [
        keep(scalars.readName(key, `${path}${field}`), key),
        keep(readValue(value, `${path}${field}.${key}`), harmless),
      ]),
    );
  }

  return {
    has,
    hasFields: (field) => has(field) && isFields(fields[field]),
    count: (field: string): number => take(field, scalars.readCount, 0),
    whole: (field: string): bigint => take(field, scalars.readWhole, 0n),
    integer: (field: string): bigint => take(field, scalars.readInteger, 0n),
    year: (field) => take(field, scalars.readYear, 2000),
    text: (field: string): string => take(field, scalars.readText, ''),
    yesNo: (field: string): boolean => take(field, scalars.readYesNo, false),
    date: (field: string): string => take(field, scalars.readDate, '2000-01-01'),
    fraction: (field: string) => take(field, scalars.readFraction, { n: 0n, d: 1n }),
    share: (field: string) => take(field, scalars.readShare, { n: 0n, d: 1n }),
    rate: (field: string) => take(field, scalars.readRate, { n: 0n, d: 1n }),
    choice: <const T extends string>(field: string, choices: readonly [T, ...T[]]): T =>
      take(field, (value, at) => scalars.readChoice(value, at, choices), choices[0]),
    texts: (field: string): string[] =>
      items(field).map((item, at) => keep(scalars.readText(item, `${path}${field}[${at}]`), '')),
    lists: (field) =>
      items(field).map((inner, at) => {
        const name = `${path}${field}[${at}]`;
        const texts = keep<readonly unknown[]>(
          Array.isArray(inner) ? inner : refuseInput('input-not-list', { field: name }),
          [],
        );
        return texts.map((item, index) => keep(scalars.readText(item, `${name}[${index}]`), ''));
      }),
    list,
    each: <T>(field: string, read: ReadValue<T>, harmless: T): T[] =>
      items(field).map((item, at) => keep(read(item, `${path}${field}[${at}]`), harmless)),
    entries,
    counts: (field: string) => entries(field, scalars.readCount, 0),
    wholes: (field: string) => entries(field, scalars.readWhole, 0n),
    integers: (field: string) => entries(field, scalars.readInteger, 0n),
    inner: (field: string, known: readonly string[]): Reader => {
      read.add(field);
      return openAt(has(field) ? fields[field] : undefined, known, path + field, `${path}${field}.`, faults);
    },
    optional: <T, E>(field: string, read: (field: string) => T, otherwise: E): T | E =>
      has(field) ? read(field) : otherwise,
    unique: (field: string, ids: readonly string[]): void => {
      const id = findRepeated(ids);
      if (id !== undefined) faults.first ??= refuseInput('input-duplicate', { field: path + field, id });
    },
    finish: <T>(value: T): T | Refused => {
      const field = faults.unread.map((find) => find()).find((one) => one !== undefined);
      return faults.first ?? (field === undefined ? value : refuseInput('input-unused', { field }));
    },
  };
}

/**
 * Which question an input asks: the choice in its `kind`. Which fields are known depends on it, so they are left to
 * the reading of that kind, which refuses all others.
 */
export function readKind<const T extends string>(
  input: unknown,
  kinds: readonly [T, ...T[]],
  otherwise?: T,
): T | Refused {
  if (isDescription(input)) return describingReader(input, '').choice('kind', kinds);
  if (!isFields(input)) return refuseInput('input-not-object', { field: 'input' });
  const kind = input.kind ?? otherwise;
  return kind === undefined
    ? refuseInput('input-missing', { field: 'kind' })
    : scalars.readChoice(kind, 'kind', kinds);
}

const lotFields = ['between', 'drawn', 'seed', 'drawnBy', 'drawnAt', 'howDrawn'];

/** Reads `"lots"`: recorded drawings of lots, none when the field is left out. */
export function readLots(read: Reader): Lot[] {
  if (!read.has('lots')) return [];
  return read.list('lots', lotFields, (lot) => ({
    between: lot.texts('between'),
    ...(lot.has('drawn') ? { drawn: lot.texts('drawn') } : {}),
    ...(lot.has('seed') ? { seed: lot.text('seed') } : {}),
    ...(lot.has('drawnBy') ? { drawnBy: lot.texts('drawnBy') } : {}),
    ...(lot.has('drawnAt') ? { drawnAt: lot.text('drawnAt') } : {}),
    ...(lot.has('howDrawn') ? { howDrawn: lot.text('howDrawn') } : {}),
  }));
}
