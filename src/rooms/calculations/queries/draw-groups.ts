import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { Bars, RuleForm, ShownAs } from '../model.ts';
import { askedMap } from './asked-columns.ts';

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
  const sizes = series.map(({ map, as }) => {
    const each = names.map((name) => sizeOf(map[name], as));
    return inShares ? sharesOf(each) : each;
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

function sharesOf(sizes: readonly number[]): readonly number[] {
  const sum = sizes.reduce((all, size) => all + size, 0);
  return sizes.map((size) => (sum === 0 ? 0 : Math.round((size / sum) * 1000) / 10));
}

/** How long a bar is, in what the table shows; only for drawing, the table has the number. */
export function sizeOf(value: Json | undefined, as: ShownAs | undefined): number {
  const [top, bottom = '1'] = String(value ?? 0).split('/');
  const size = Number(top) / Number(bottom);
  if (as === 'kroner') return size / 100;
  return as === 'percent' ? size * 100 : size;
}
