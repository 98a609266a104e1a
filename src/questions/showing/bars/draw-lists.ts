import type { JsonFields } from 'tvaers-rules/forms';
import { valueAt } from '../../forms/json-values.ts';
import type { AnswerColumn, ShownList } from '../../forms/showing.ts';
import { listRows } from '../list-rows.ts';
import type { Bars } from '../shown.ts';
import { sizeOf, withUnit } from './bar-size.ts';

/**
 * The first list that its form wants drawn and that the answer has, as bars. What tells the bars apart names them; a word
 * they all have is left out.
 */
export function drawLists(lists: readonly ShownList[], answer: JsonFields): Bars | null {
  for (const { key, caption, columns, drawn } of lists) {
    const rows = listRows(valueAt(answer, key));
    if (!drawn || rows.length === 0) continue;
    const [names, sizes] = drawn;
    const wanted = typeof sizes === 'string' ? [sizes] : sizes;
    const drawnColumns = wanted.map(
      (size) => columns.find(({ key: own }) => own === size) ?? plain(size, caption),
    );
    const telling = names.filter((name) => rows.some((row) => row[name] !== rows[0]?.[name]));
    return {
      of: caption,
      series: drawnColumns.map(({ label, as }) => withUnit(label, as)),
      groups: rows.map((row) => ({
        name: nameOf(row, telling.length === 0 ? names : telling),
        sizes: drawnColumns.map(({ key: own, as }) => sizeOf(row[own], as)),
      })),
    };
  }
  return null;
}

const plain = (key: string, label: string): AnswerColumn => ({ key, label });

const nameOf = (row: JsonFields, names: readonly string[]): string =>
  names.map((name) => String(row[name] ?? '')).join(', ');
