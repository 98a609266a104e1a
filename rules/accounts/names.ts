import type { ColumnName } from './kinds.ts';
import type { Column } from './model.ts';

export type NameColumn = (id: string) => ColumnName;

/** What each column is called; `check.ts` has seen that there is one of every id that is asked for. */
export function nameColumns(columns: readonly Column[]): NameColumn {
  const isCalledAs = (a: Column, b: Column): boolean => a.kind === b.kind && a.year === b.year;
  const names = new Map(
    columns.map((column) => [
      column.id,
      { ...column, alike: columns.filter((one) => isCalledAs(one, column)).length > 1 },
    ]),
  );
  return (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`there is no column "${id}"`);
    return name;
  };
}
