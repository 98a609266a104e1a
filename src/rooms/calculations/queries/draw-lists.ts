import type { JsonFields } from 'tvaers-rules/forms';
import type { Bars, Showing } from '../model.ts';
import { valueAt } from './nest.ts';
import { sizeOf } from './show-groups.ts';
import { rowsIn } from './show-list.ts';

/** What tells the bars apart names them; a word they all have is left out. The first list that its form wants drawn and that the answer has, as bars. */
export function drawLists(lists: NonNullable<Showing['lists']>, answer: JsonFields): Bars | null {
  for (const { key, caption, columns, drawn } of lists) {
    const rows = rowsIn(valueAt(answer, key));
    if (!drawn || rows.length === 0) continue;
    const [names, sizes] = drawn;
    const column = columns.find((each) => each.key === sizes);
    const telling = names.filter((name) => rows.some((row) => row[name] !== rows[0]?.[name]));
    return {
      of: caption,
      label: column?.label ?? caption,
      bars: rows.map((row) => ({
        name: nameOf(row, telling.length === 0 ? names : telling),
        size: sizeOf(row[sizes], column?.as),
      })),
    };
  }
  return null;
}

const nameOf = (row: JsonFields, names: readonly string[]): string =>
  names.map((name) => String(row[name] ?? '')).join(', ');
