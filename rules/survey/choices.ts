import { type Fraction, formatWhole, fraction, sumOf } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import { hideSmall } from './hiding.ts';
import type { ChoiceColumn, ChoiceInput, Choices } from './model.ts';
import { rank, takeTop } from './ranking.ts';

export function findChoiceFault(input: ChoiceInput): Refused | undefined {
  if (input.options.size === 0 || input.columns.size === 0) return refuse('survey-without-rows');
  if (!Number.isInteger(input.top) || input.top < 1) return refuse('survey-top-not-counted');
  const named = [
    input.whole,
    input.compare?.from,
    input.compare?.to,
    ...marksOf(input).map(([column]) => column),
  ];
  const column = named.find((one) => one !== null && one !== undefined && !input.columns.has(one));
  if (column !== undefined && column !== null) return refuse('survey-unknown-column', { column });
  for (const id of input.columns.keys()) {
    const fault = findColumnFault(input, id);
    if (fault) return fault;
  }
  return undefined;
}

const marksOf = ({ options }: ChoiceInput): (readonly [string, bigint])[] =>
  [...options.values()].flatMap((marks) => [...marks]);

function findColumnFault({ columns, options, limit }: ChoiceInput, column: string): Refused | undefined {
  const respondents = columns.get(column) ?? null;
  if (respondents !== null && respondents < 0n)
    return refuse('survey-negative', { what: column, value: formatWhole(respondents) });
  for (const [option, of] of options) {
    const marks = of.get(column) ?? 0n;
    if (marks < 0n) return refuse('survey-negative', { what: option, value: formatWhole(marks) });
    if (respondents !== null && marks > respondents)
      return refuse('survey-marks-above-respondents', {
        ...{ option, column, marks: formatWhole(marks) },
        respondents: formatWhole(respondents),
      });
  }
  if (respondents === null || limit === null) return undefined;
  const [marks, most] = [marksIn(options, column), respondents * limit];
  return marks <= most
    ? undefined
    : refuse('survey-marks-above-limit', {
        ...{ column, marks: formatWhole(marks), most: formatWhole(most) },
        ...{ respondents: formatWhole(respondents), limit: formatWhole(limit) },
      });
}

const marksIn = (options: ChoiceInput['options'], column: string): bigint =>
  sumOf([...options.values()].map((marks) => marks.get(column) ?? 0n));

export function choices(input: ChoiceInput): Choices {
  const parts = [...input.columns].filter(([id]) => id !== input.whole);
  const sizes = new Map(parts.flatMap(([id, size]) => (size === null ? [] : [[id, size] as const])));
  const all = input.whole === null ? null : (input.columns.get(input.whole) ?? null);
  const tooFew = all !== null && all < input.smallestGroup;
  const hiddenParts = hideSmall(sizes, input.smallestGroup, input.whole !== null && !tooFew);
  const hidden = new Map(hiddenParts);
  if (tooFew && input.whole !== null) hidden.set(input.whole, 'few');
  const shown = [...input.columns.keys()].filter((id) => !hidden.has(id));
  const { compare } = input;
  const isShown = compare !== null && !hidden.has(compare.from) && !hidden.has(compare.to);
  return {
    columns: new Map(shown.map((id) => [id, columnOf(input, id)])),
    hidden,
    changes: isShown ? changesOf(input, compare) : null,
  };
}

function columnOf({ columns, options, top, ranking }: ChoiceInput, column: string): ChoiceColumn {
  const respondents = columns.get(column) ?? null;
  const marks = new Map([...options].map(([option, of]) => [option, fraction(of.get(column) ?? 0n)]));
  const ranked = rank(marks, ranking);
  const { top: first, edge } = takeTop(ranked, top);
  const shareOf = (count: bigint): Fraction | null =>
    respondents === null || respondents === 0n ? null : fraction(count, respondents);
  return {
    sum: marksIn(options, column),
    average: shareOf(marksIn(options, column)),
    ranked: ranked.map(({ id, value, rank: place }) => ({
      ...{ option: id, marks: value.n, rank: place },
      share: shareOf(value.n),
    })),
    top: first,
    sharedEdge: edge,
  };
}

function changesOf({ options }: ChoiceInput, { from, to }: { readonly from: string; readonly to: string }) {
  return new Map([...options].map(([option, of]) => [option, (of.get(to) ?? 0n) - (of.get(from) ?? 0n)]));
}
