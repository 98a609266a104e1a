import { type Step, tellings } from '../outcome/index.ts';
import type { SurveyKinds } from './kinds.ts';
import type {
  ChoiceInput,
  Choices,
  Comparison,
  ComparisonInput,
  Contradiction,
  Hidden,
  ImpliedInput,
  ImpliedShare,
  LikertStatement,
  Rate,
  RateDeviation,
  Sum,
  SumInput,
} from './model.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<SurveyKinds>(danish, english);

const figures = 'undersøgelsens egne tal; fastsat af den, der undersøger, ikke ved lov';
const privacy = 'databeskyttelsesforordningen art. 5, stk. 1; hvor få der er for få, er et valg';

/** The rate of a group, or of all together. */
export const rate = (group: string | undefined, { population, answered, rate: share, percent }: Rate): Step =>
  tell('survey-rate', figures, { group, population, answered, rate: share, percent });

export const listTooFew = (groups: readonly string[], smallest: bigint): Step[] =>
  groups.length === 0 ? [] : [tell('survey-too-few', privacy, { groups, smallest })];

export const deviation = (found: RateDeviation): Step => tell('survey-deviation', figures, found);

export function hidden(groups: ReadonlyMap<string, Hidden>, smallest: bigint): Step[] {
  const of = (why: Hidden) => [...groups].filter(([, reason]) => reason === why).map(([group]) => group);
  const [few, derivable] = [of('few'), of('derivable')];
  return [
    ...(few.length > 0 ? [tell('survey-hidden', privacy, { groups: few, smallest })] : []),
    ...(derivable.length > 0 ? [tell('survey-hidden-too', privacy, { groups: derivable })] : []),
  ];
}

/** The marks of each column, who stands at the top, and ties. */
export const choiceColumns = ({ columns }: Choices, { limit, columns: asked }: ChoiceInput): Step[] =>
  [...columns].flatMap(([column, { sum: marks, average, top, sharedEdge }]) => [
    tell('survey-marks', figures, {
      ...{ column, marks, average: average ?? undefined },
      ...{ respondents: asked.get(column) ?? undefined, limit: limit ?? undefined },
    }),
    tell('survey-top', figures, { column, options: top }),
    ...(sharedEdge.length > 0 ? [tell('survey-shared-place', figures, { column, options: sharedEdge })] : []),
  ]);

export function changes(changed: ReadonlyMap<string, bigint>, from: string, to: string): Step {
  const of = (holds: (change: bigint) => boolean) => [...changed.values()].filter(holds).length;
  const [up, down] = [of((change) => change > 0n), of((change) => change < 0n)];
  return tell('survey-moves', figures, { from, to, up, down, still: changed.size - up - down });
}

export function statement(name: string, { overall, rank, highest, lowest }: LikertStatement): Step[] {
  const mean =
    overall && rank !== null
      ? tell('survey-mean', figures, {
          ...{ statement: name, respondents: overall.respondents, mean: overall.mean, rank },
        })
      : tell('survey-mean-hidden', figures, { statement: name });
  return highest.length > 0
    ? [mean, tell('survey-extremes', figures, { statement: name, highest, lowest })]
    : [mean];
}

export function compared(
  { changes: changed, rises, falls, steady }: Comparison,
  { unit, before, after }: ComparisonInput,
): Step[] {
  const lines = [...changed].map(([figure, change]) =>
    tell('survey-change', figures, {
      figure,
      before: { year: before.year, figure: before.figures.get(figure) ?? change },
      after: { year: after.year, figure: after.figures.get(figure) ?? change },
      change,
      unit,
    }),
  );
  const counts = { rises: rises.length, falls: falls.length, steady: steady.length };
  return [...lines, tell('survey-changes', figures, counts)];
}

export const caveat = tell('survey-other-respondents', figures, {});

export const contradiction = (found: Contradiction): Step => tell('survey-contradiction', figures, found);

export const agreeing = tell('survey-consistent', figures, {});

export const implied = (group: string, { share, low, high }: ImpliedShare): Step =>
  tell('survey-implied', figures, { group, share, low, high });

export const sum = ({ severalAnswers }: SumInput, found: Sum): Step =>
  tell('survey-sum', figures, { sum: found.sum, severalAnswers, consistent: found.consistent });

export const given = ({ whole, first, second }: ImpliedInput): Step =>
  tell('survey-shares-given', figures, {
    whole,
    ...{ first: first.name, firstShare: first.share },
    ...{ second: second.name, secondShare: second.share },
  });
