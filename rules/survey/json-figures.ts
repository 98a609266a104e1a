import { printFraction } from '../exact/index.ts';
import {
  type JsonFields,
  openInput,
  printAnswer,
  printFractions,
  printMap,
  printRefused,
  printWhole,
  type Reader,
} from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import { calculateChoices, calculateLikert, calculateResponseRates } from './index.ts';
import type {
  ChoiceColumn,
  LikertAnswer,
  LikertFigures,
  LikertInput,
  LikertRow,
  LikertStatement,
  Rate,
} from './model.ts';

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
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, {
    rates: answer.cells.map((cell) => ({ group: cell.group, segment: cell.segment, ...printRate(cell) })),
    groups: printMap(answer.groups, printRate),
    segments: printMap(answer.segments, printRate),
    total: printRate(answer.total),
    tooFew: answer.tooFew,
    deviations: answer.deviations.map((one) => ({
      ...{ of: one.of, id: one.id },
      printed: printWhole(one.printed),
      computed: printWhole(one.computed),
    })),
  });
}

const printRate = ({ population, answered, rate, percent }: Rate): JsonFields => ({
  population: printWhole(population),
  answered: printWhole(answered),
  rate: printFraction(rate),
  percent: printWhole(percent),
});

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
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, {
    columns: printMap(answer.columns, printColumn),
    hidden: printMap(answer.hidden, (why) => why),
    changes: answer.changes === null ? undefined : printMap(answer.changes, printWhole),
  });
}

const printColumn = ({ sum, average, ranked, top, sharedEdge }: ChoiceColumn): JsonFields => ({
  sum: printWhole(sum),
  average: average && printFraction(average),
  ranked: ranked.map(({ option, marks, rank, share }) => ({
    ...{ option, marks: printWhole(marks), rank },
    share: share && printFraction(share),
  })),
  top,
  sharedEdge,
});

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
  if (answer.status !== 'decided') return printAnswer(answer, {});
  const { statements } = answer;
  return printAnswer(answer, {
    statements: printMap(statements, printStatement),
    table: [...statements].flatMap(([name, one]) => printRows(name, one)),
  });
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
function printRows(statement: string, { groups, hidden }: LikertStatement): readonly JsonFields[] {
  const shown = [...groups].map(([group, { respondents, mean }]) => ({
    ...{ statement, group, hidden: null },
    respondents: printWhole(respondents),
    mean: printFraction(mean),
  }));
  const kept = [...hidden].map(([group, why]) => ({
    statement,
    group,
    hidden: why,
    respondents: null,
    mean: null,
  }));
  return [...shown, ...kept];
}

const printStatement = (one: LikertStatement): JsonFields => ({
  overall: one.overall && printFigures(one.overall),
  rank: one.rank,
  groups: printMap(one.groups, printFigures),
  hidden: printMap(one.hidden, (why) => why),
  highest: one.highest,
  lowest: one.lowest,
});

const printFigures = ({ respondents, dontKnow, mean, distribution }: LikertFigures): JsonFields => ({
  respondents: printWhole(respondents),
  dontKnow: printWhole(dontKnow),
  mean: printFraction(mean),
  distribution: printFractions(new Map([...distribution].map(([step, share]) => [String(step), share]))),
});
