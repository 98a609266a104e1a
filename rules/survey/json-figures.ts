import { answerOf, type JsonFields, openInput, print, printRefused, type Reader } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import { calculateChoices, calculateLikert, calculateResponseRates } from './index.ts';
import type { LikertAnswer, LikertFigures, LikertInput, LikertRow, LikertStatement } from './model.ts';

const rate = { population: print.whole, answered: print.whole, rate: print.fraction, percent: print.whole };
const hidden = print.oneOf('few', 'derivable');
const share = print.orNull(print.fraction);
const rateDeviation = print.fields({
  of: print.oneOf('rate', 'group', 'segment', 'total', 'population'),
  ...{ id: print.text, printed: print.whole, computed: print.whole },
});
const rates = answerOf('decided', {
  rates: print.listOf(print.fields({ group: print.text, segment: print.text, ...rate })),
  groups: print.mapOf(print.fields(rate)),
  segments: print.mapOf(print.fields(rate)),
  total: print.fields(rate),
  tooFew: print.texts,
  deviations: print.listOf(rateDeviation),
});
const ranked = print.fields({ option: print.text, marks: print.whole, rank: print.number, share });
const column = print.fields({
  ...{ sum: print.whole, average: share, ranked: print.listOf(ranked) },
  ...{ top: print.texts, sharedEdge: print.texts },
});
const choices = answerOf('decided', {
  columns: print.mapOf(column),
  hidden: print.mapOf(hidden),
  changes: print.optional(print.wholes),
});
const figures = print.fields({
  ...{ respondents: print.whole, dontKnow: print.whole, mean: print.fraction, distribution: print.fractions },
});
const statement = print.fields({
  ...{ overall: print.orNull(figures), rank: print.orNull(print.number), groups: print.mapOf(figures) },
  ...{ hidden: print.mapOf(hidden), highest: print.texts, lowest: print.texts },
});
const row = print.fields({
  ...{ statement: print.text, group: print.text, hidden: print.orNull(hidden) },
  ...{ respondents: print.orNull(print.whole), mean: share },
});
const likert = answerOf('decided', { statements: print.mapOf(statement), table: print.listOf(row) });
export const figureAnswers = [rates, choices, likert];

const readSmallest = (read: Reader): bigint => read.optional('smallestGroup', read.whole, 5n);
const readRanking = (read: Reader) =>
  read.optional('ranking', (at) => read.choice(at, ['competition', 'dense']), 'competition');
const readPercents = (read: Reader, field: string) =>
  read.has(field) ? read.wholes(field) : new Map<string, bigint>();

export function runResponseRates(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'groups', 'printed', 'populations', 'smallestGroup']);
  const printed = read.has('printed') ? read.inner('printed', ['groups', 'segments', 'total']) : null;
  const given = read.finish({
    cells: read.list('groups', ['group', 'segment', 'population', 'answered', 'printed'], (one) => ({
      group: one.text('group'),
      segment: one.optional('segment', one.text, ''),
      population: one.integer('population'),
      answered: one.integer('answered'),
      printed: one.optional('printed', one.whole, null),
    })),
    printed: {
      groups: printed ? readPercents(printed, 'groups') : new Map<string, bigint>(),
      segments: printed ? readPercents(printed, 'segments') : new Map<string, bigint>(),
      total: printed ? printed.optional('total', printed.whole, null) : null,
    },
    populations: readPercents(read, 'populations'),
    smallestGroup: readSmallest(read),
  });
  const answer = isRefused(given) ? given : calculateResponseRates(given);
  return isRefused(answer) ? printRefused(answer) : rates.print({ ...answer, rates: answer.cells });
}

export function runChoices(input: unknown): JsonFields {
  const fields = [
    'kind',
    'columns',
    'options',
    'limit',
    'compare',
    'top',
    'ranking',
    'whole',
    'smallestGroup',
  ];
  const read = openInput(input, fields);
  const compare = read.has('compare') ? read.inner('compare', ['from', 'to']) : null;
  const columns = read.list('columns', ['id', 'respondents'], (one) => {
    return [one.text('id'), one.optional('respondents', one.integer, null)] as const;
  });
  read.unique(
    'columns',
    columns.map(([id]) => id),
  );
  const options = read.list('options', ['option', 'marks'], (one) => {
    return [one.text('option'), one.integers('marks')] as const;
  });
  read.unique(
    'options',
    options.map(([option]) => option),
  );
  const given = read.finish({
    columns: new Map(columns),
    options: new Map(options),
    limit: read.optional('limit', read.whole, null),
    compare: compare && { from: compare.text('from'), to: compare.text('to') },
    top: read.optional('top', read.count, 5),
    ranking: readRanking(read),
    whole: read.optional('whole', read.text, null),
    smallestGroup: readSmallest(read),
  });
  const answer = isRefused(given) ? given : calculateChoices(given);
  return isRefused(answer) ? printRefused(answer) : choices.print(answer);
}

export function runLikert(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'scale', 'statements', 'ranking', 'smallestGroup']);
  const scale = read.inner('scale', ['min', 'max']);
  const given = read.finish({
    min: scale.count('min'),
    max: scale.count('max'),
    rows: read.list('statements', ['statement', 'group', 'answers', 'dontKnow'], readRow),
    ranking: readRanking(read),
    smallestGroup: readSmallest(read),
  });
  const answer = isRefused(given) ? given : calculateSteps(given);
  if (isRefused(answer)) return printRefused(answer);
  const statements = [...answer.statements].map(([name, one]) => {
    const groups = new Map([...one.groups].map(([group, found]) => [group, nameSteps(found)]));
    return [name, { ...one, overall: one.overall && nameSteps(one.overall), groups }] as const;
  });
  const table = [...answer.statements].flatMap(([name, one]) => listRows(name, one));
  return likert.print({ ...answer, statements: new Map(statements), table });
}

/** Rows as they are written: the steps of the scale are names of fields, and so texts. */
type WrittenRow = Omit<LikertRow, 'answers'> & { readonly answers: ReadonlyMap<string, bigint> };
type WrittenLikert = Omit<LikertInput, 'rows'> & { readonly rows: readonly WrittenRow[] };

/** Two ways to write one step would be one answer lost, so a step is written as a whole number and no other way. */
function calculateSteps(given: WrittenLikert): LikertAnswer {
  for (const { statement, answers } of given.rows) {
    const step = [...answers.keys()].find((written) => !/^(0|[1-9]\d{0,5})$/.test(written));
    if (step !== undefined) return refuse('survey-step-not-whole', { step, statement });
  }
  const numbered = ({ answers, ...row }: WrittenRow): LikertRow => ({
    ...row,
    answers: new Map([...answers].map(([step, count]) => [Number(step), count])),
  });
  return calculateLikert({ ...given, rows: given.rows.map(numbered) });
}

function readRow(one: Reader): WrittenRow {
  return {
    statement: one.text('statement'),
    group: one.optional('group', one.text, 'alle'),
    answers: one.integers('answers'),
    dontKnow: one.optional('dontKnow', one.integer, 0n),
  };
}

/** One row for each group of a statement, as a spreadsheet has them; a hidden one says why it has no figures. */
const listRows = (statement: string, { groups, hidden }: LikertStatement) => [
  ...[...groups].map(([group, { respondents, mean }]) => ({
    ...{ statement, group, hidden: null, respondents, mean },
  })),
  ...[...hidden].map(([group, why]) => ({
    ...{ statement, group, hidden: why, respondents: null, mean: null },
  })),
];

const nameSteps = (one: LikertFigures) => ({
  ...one,
  distribution: new Map([...one.distribution].map(([step, share]) => [String(step), share])),
});
