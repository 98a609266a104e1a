import {
  addShape,
  Described,
  type Description,
  type FieldShape,
  type Fields,
  type ScalarName,
} from './description.ts';
import type { Reader } from './reader-type.ts';
import * as scalars from './scalars.ts';

const nothing = { n: 0n, d: 1n };

const named: readonly (readonly [unknown, ScalarName])[] = [
  [scalars.readCount, 'count'],
  [scalars.readWhole, 'whole'],
  [scalars.readInteger, 'integer'],
  [scalars.readYear, 'year'],
  [scalars.readText, 'text'],
  [scalars.readYesNo, 'yes-no'],
  [scalars.readDate, 'date'],
  [scalars.readFraction, 'fraction'],
  [scalars.readShare, 'share'],
  [scalars.readRate, 'rate'],
];

const scalarOf = (read: unknown): FieldShape => ({
  as: named.find(([one]) => one === read)?.[1] ?? 'anything',
});

/** A reader that notes every field it is asked for and hands harmless values on. */
export function describingReader(description: Description, path: string): Reader {
  const { plan, reading } = description;
  const fields: Fields = reading.objects.get(path) ?? new Map();
  reading.objects.set(path, fields);
  const at = (field: string): string => (path === '' ? field : `${path}.${field}`);
  const has = (field: string): boolean => {
    reading.asked.add(at(field));
    return plan.given.has(at(field));
  };
  const note = <T>(field: string, shape: FieldShape, value: T): T => {
    addShape(fields, field, shape);
    return value;
  };
  const scalar =
    <T>(as: ScalarName, value: T) =>
    (field: string): T =>
      note(field, { as }, value);
  const listOf =
    <T>(of: FieldShape, value: T) =>
    (field: string): T =>
      note(field, { as: 'list', of }, value);
  const tableOf =
    <T>(of: FieldShape, value: T) =>
    (field: string): T =>
      note(field, { as: 'table', of }, value);
  const inner = (field: string): Reader => {
    note(field, { as: 'object', path: at(field) }, undefined);
    return describingReader(description, at(field));
  };
  return {
    has,
    hasFields: has,
    count: scalar('count', 0),
    whole: scalar('whole', 0n),
    integer: scalar('integer', 0n),
    year: scalar('year', 2000),
    text: scalar('text', ''),
    yesNo: scalar('yes-no', false),
    date: scalar('date', '2000-01-01'),
    fraction: scalar('fraction', nothing),
    share: scalar('share', nothing),
    rate: scalar('rate', nothing),
    choice: (field, choices) => {
      reading.choices.set(at(field), choices);
      note(field, { as: 'choice', choices }, undefined);
      return choices.find((one) => one === plan.chosen.get(at(field))) ?? choices[0];
    },
    texts: listOf({ as: 'text' }, []),
    lists: listOf({ as: 'list', of: { as: 'text' } }, []),
    list: (field, _known, each) => {
      note(field, { as: 'list', of: { as: 'object', path: at(field) } }, undefined);
      return [each(describingReader(description, at(field)))];
    },
    each: (field, read) => listOf(scalarOf(read), [])(field),
    entries: (field, read) => tableOf(scalarOf(read), new Map())(field),
    counts: tableOf({ as: 'count' }, new Map()),
    wholes: tableOf({ as: 'whole' }, new Map()),
    integers: tableOf({ as: 'integer' }, new Map()),
    inner,
    optional: (field, read, otherwise) => (has(field) ? read(field) : otherwise),
    unique: () => undefined,
    finish: () => {
      throw new Described();
    },
  };
}
