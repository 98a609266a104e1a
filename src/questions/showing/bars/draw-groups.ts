import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { Bars, RuleForm, ShownAs } from '../model.ts';
import { askedMap } from './asked-columns.ts';
import { valueAt } from './nest.ts';

export type GroupColumn = {
  readonly key: string;
  readonly label: string;
  readonly map: JsonFields;
  readonly as: ShownAs | undefined;
};

/** The columns that are wanted side by side, where there are at least two of them; otherwise the first one alone. */
export function drawGroups(
  form: RuleForm,
  input: JsonFields,
  columns: readonly GroupColumn[],
  names: readonly string[],
  wordsOf: (name: string) => string,
): Bars {
  const { caption = '', drawn } = form.showing.byGroup ?? {};
  const wanted = (drawn?.keys ?? []).flatMap(
    (key) => columns.find((column) => column.key === key) ?? askedMap(form, input, key) ?? [],
  );
  const isTogether = wanted.length > 1;
  const series = isTogether ? wanted : columns.slice(0, 1);
  const inShares = isTogether && drawn?.as === 'share';
  const sizes = series.map(({ key, map, as }) => {
    const each = names.map((name) => sizeOf(map[name], as));
    if (!inShares) return each;
    const all = drawn?.all?.[key];
    return sharesOf(each, all === undefined ? sumOf(each) : allOf(valueAt(input, all), map));
  });
  return {
    of: caption,
    series: series.map(({ label, as }) => (inShares ? `${label} i pct. af alle` : withUnit(label, as))),
    groups: names.map((name, at) => ({
      name: wordsOf(name),
      sizes: sizes.map((each) => each[at] ?? 0),
    })),
  };
}

export function withUnit(label: string, as: ShownAs | undefined): string {
  if (as === 'kroner') return `${label}, kr.`;
  return as === 'percent' ? `${label}, pct.` : label;
}

/** Also what went to groups that are not in the answer. */
function allOf(told: Json | undefined, map: JsonFields): number {
  return told === undefined
    ? sumOf(Object.values(map).map((value) => sizeOf(value, undefined)))
    : sizeOf(told, undefined);
}

const sumOf = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

function sharesOf(sizes: readonly number[], sum: number): readonly number[] {
  return sizes.map((size) => (sum === 0 ? 0 : Math.round((size / sum) * 1000) / 10));
}

/** How long a bar is, in what the table shows; only for drawing, the table has the number. */
export function sizeOf(value: Json | undefined, as: ShownAs | undefined): number {
  const [top, bottom = '1'] = String(value ?? 0).split('/');
  const size = Number(top) / Number(bottom);
  if (as === 'kroner') return size / 100;
  return as === 'percent' ? size * 100 : size;
}
