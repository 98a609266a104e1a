import type { JsonFields } from 'tvaers-rules/forms';
import type { RowsField } from '../forms/fields.ts';
import { isFields, isList } from '../forms/json-values.ts';
import { fieldsOf, type Row } from './group-rows.ts';

/** Rows that say the same outside `inner` are one object, and what each says in `inner` is one object of its list. */
export function nestRows({ inner = '' }: RowsField, rows: readonly Row[]): readonly JsonFields[] {
  const read = rows.map((row) => {
    const { [inner]: part, ...own } = fieldsOf(row);
    return { own, name: JSON.stringify(own), part: isFields(part) ? part : {} };
  });
  const firsts = read.filter(({ name }, at) => read.findIndex((one) => one.name === name) === at);
  return firsts.map(({ own, name }) => ({
    ...own,
    [inner]: read.filter((one) => one.name === name).map(({ part }) => part),
  }));
}

/** The other way: a row for each object of each list. */
export function unnestRows({ inner = '' }: RowsField, groups: readonly JsonFields[]): readonly JsonFields[] {
  return groups.flatMap((one) => {
    const parts = one[inner];
    return isList(parts) ? parts.map((part) => ({ ...one, [inner]: part })) : [];
  });
}
