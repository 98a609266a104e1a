import type { Json, JsonFields } from 'tvaers-rules/forms';
import { valueAt } from '../../forms/json-values.ts';
import type { Showing } from '../../forms/showing.ts';
import type { GroupColumn } from '../asked-columns.ts';
import type { Bars } from '../shown.ts';
import { sizeOf, withUnit } from './bar-size.ts';

type Group = { readonly name: string; readonly words: string };

/**
 * The columns that are wanted side by side, where there are at least two of them; otherwise the first one alone.
 * @param columns of the answer
 * @param askedColumn one of the form's table
 */
export function drawGroups(
  { caption, drawn }: NonNullable<Showing['byGroup']>,
  input: JsonFields,
  columns: readonly GroupColumn[],
  askedColumn: (key: string) => GroupColumn | null,
  groups: readonly Group[],
): Bars {
  const wanted = (drawn?.keys ?? []).flatMap(
    (key) => columns.find((column) => column.key === key) ?? askedColumn(key) ?? [],
  );
  const isTogether = wanted.length > 1;
  const series = isTogether ? wanted : columns.slice(0, 1);
  const inShares = isTogether && drawn?.as === 'share';
  const sizes = series.map(({ key, map, as }) => {
    const each = groups.map(({ name }) => sizeOf(map[name], as));
    if (!inShares) return each;
    const all = drawn?.all?.[key];
    return sharesOf(each, all === undefined ? sumOf(each) : allOf(valueAt(input, all), map));
  });
  return {
    of: caption,
    series: series.map(({ label, as }) => (inShares ? `${label} i pct. af alle` : withUnit(label, as))),
    groups: groups.map(({ words }, at) => ({ name: words, sizes: sizes.map((each) => each[at] ?? 0) })),
  };
}

/** Also what went to groups that are not in the answer. */
function allOf(told: Json | undefined, map: JsonFields): number {
  return told === undefined
    ? sumOf(Object.values(map).map((value) => sizeOf(value, undefined)))
    : sizeOf(told, undefined);
}

const sumOf = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** In per cent with one decimal. */
function sharesOf(sizes: readonly number[], sum: number): readonly number[] {
  return sizes.map((size) => (sum === 0 ? 0 : Math.round((size / sum) * 1000) / 10));
}
