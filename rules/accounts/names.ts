import type { Column } from './model.ts';

export type NameColumn = (id: string) => string;

/** "budget 2020", "regnskab 2020"; with its id behind where two columns would be called the same. */
export function nameColumns(columns: readonly Column[]): NameColumn {
  const plain = ({ kind, year }: Column): string => `${kind === 'budget' ? 'budget' : 'regnskab'} ${year}`;
  return (id) => {
    const column = columns.find((one) => one.id === id);
    if (!column) return id;
    const same = columns.filter((one) => plain(one) === plain(column)).length > 1;
    return same ? `${plain(column)} (${id})` : plain(column);
  };
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
