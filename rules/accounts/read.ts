import { type Reader, readInteger } from '../forms/index.ts';
import type { Amounts, Column, Post, Table } from './model.ts';

const kinds = ['budget', 'accounts'] as const;
export const tableFields = ['year', 'columns', 'income', 'expenses'];

/** Columns by name, or the three of a `year` that anybody has entered something in. */
export function readTable(read: Reader): Table {
  const posts = [...readPosts(read, 'income', 'income'), ...readPosts(read, 'expenses', 'expense')];
  if (read.has('columns') || !read.has('year')) return { columns: readColumns(read), posts };
  const columns = columnsOf(read.year('year'));
  return { columns: columns.filter(({ id }) => posts.some(({ amounts }) => amounts.has(id))), posts };
}

const columnsOf = (year: number): Column[] => [
  { id: 'budget', year, kind: 'budget' },
  { id: 'accounts', year, kind: 'accounts' },
  { id: 'nextBudget', year: year + 1, kind: 'budget' },
];

const readColumns = (read: Reader): Column[] =>
  read.list('columns', ['id', 'year', 'kind'], (item) => ({
    id: item.text('id'),
    year: item.year('year'),
    kind: item.choice('kind', kinds),
  }));

function readPosts(read: Reader, field: string, type: Post['type']): Post[] {
  const list = (at: string): Post[] =>
    read.list(at, ['id', 'group', 'amountsOere'], (item) => ({
      id: item.text('id'),
      type,
      ...(item.has('group') ? { group: item.text('group') } : {}),
      amounts: entered(item.optional('amountsOere', (name) => readCells(item, name), new Map())),
    }));
  return read.optional(field, list, []);
}

/** Amounts by name; an empty cell is null. */
export const readCells = (read: Reader, field: string): Map<string, bigint | null> =>
  read.entries<bigint | null>(field, (value, at) => (value === null ? null : readInteger(value, at)), null);

const entered = (cells: ReadonlyMap<string, bigint | null>): Amounts =>
  new Map([...cells].flatMap(([id, amount]) => (amount === null ? [] : [[id, amount] as const])));
