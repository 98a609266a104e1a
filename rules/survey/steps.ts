import {
  endSentence,
  formatCount,
  formatExact,
  formatList,
  formatPercent,
  formatWhole,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type {
  ChoiceInput,
  Choices,
  Comparison,
  ComparisonInput,
  Contradiction,
  Hidden,
  ImpliedInput,
  LikertStatement,
  Rate,
  RateDeviation,
} from './model.ts';

const figures = 'undersøgelsens egne tal; fastsat af den, der undersøger, ikke ved lov';
const privacy = 'databeskyttelsesforordningen art. 5, stk. 1; hvor få der er for få, er et valg';
const says = (text: string): Step => ({ text, law: figures });

export function rate(name: string, { population, answered, rate: share, percent }: Rate): Step {
  const isWhole = multiply(share, fraction(100n)).d === 1n;
  const exact = isWhole ? '' : `${formatPercent(share, 2)}, afrundet `;
  return says(
    `${name}: ${formatWhole(answered)} af ${formatWhole(population)} har svaret, det er ${exact}${percent} pct.`,
  );
}

const tooFew = (names: readonly string[], smallest: bigint): Step => ({
  text: `Færre end ${smallest} har svaret i ${formatList(names)}. Svarene derfra må ikke vises for sig.`,
  law: privacy,
});

export const listTooFew = (names: readonly string[], smallest: bigint): Step[] =>
  names.length === 0 ? [] : [tooFew(names, smallest)];

const whats: Readonly<Record<RateDeviation['of'], string>> = {
  rate: 'svarprocenten for',
  group: 'svarprocenten for',
  segment: 'svarprocenten for',
  total: 'svarprocenten i alt',
  population: 'antallet i',
};

export function deviation({ of, id, printed, computed }: RateDeviation): Step {
  const what = id === '' ? whats[of] : `${whats[of]} ${id}`;
  const unit = of === 'population' ? '' : ' pct.';
  return says(
    `Kilden angiver ${what} til ${formatWhole(printed)}${unit}; efterregnet er det ${formatWhole(computed)}${unit === '' ? '' : ' pct'}. Begge tal er bevaret.`,
  );
}

export function hidden(groups: ReadonlyMap<string, Hidden>, smallest: bigint): Step[] {
  const of = (why: Hidden) => [...groups].filter(([, reason]) => reason === why).map(([group]) => group);
  const [few, derivable] = [of('few'), of('derivable')];
  const first = `Svarene fra ${formatList(few)} vises ikke: færre end ${smallest} har svaret.`;
  const second = `Svarene fra ${formatList(derivable)} vises heller ikke: ellers kunne svarene fra de små grupper regnes ud af det samlede tal.`;
  return [
    ...(few.length > 0 ? [{ text: first, law: privacy }] : []),
    ...(derivable.length > 0 ? [{ text: second, law: privacy }] : []),
  ];
}

/** The marks of each column, who stands at the top, and ties. */
export function choiceColumns({ columns }: Choices, { limit, columns: asked }: ChoiceInput): Step[] {
  return [...columns].flatMap(([id, { sum, average, top, sharedEdge }]) => {
    const respondents = asked.get(id);
    const many = limit === null ? 'Flere svar er mulige' : `Højst ${limit} svar er mulige`;
    const each =
      average === null || respondents === null || respondents === undefined
        ? ''
        : ` fra ${formatWhole(respondents)}, det er ${formatExact(average, 2)} hver`;
    const tied =
      sharedEdge.length > 0
        ? [says(`${id}: ${formatList(sharedEdge)} deler den sidste plads i toppen.`)]
        : [];
    return [
      says(
        `${id}: ${formatCount(sum, 'kryds', 'krydser')} i alt${each}. ${many}, så andelene behøver ikke at være 100 pct. tilsammen.`,
      ),
      says(`${id}: øverst står ${formatList(top)}.`),
      ...tied,
    ];
  });
}

export function changes(changed: ReadonlyMap<string, bigint>, from: string, to: string): Step {
  const of = (holds: (change: bigint) => boolean) => [...changed.values()].filter(holds).length;
  return says(
    `Fra »${from}« til »${to}« går ${of((change) => change > 0n)} frem, ${of((change) => change < 0n)} tilbage, og ${of((change) => change === 0n)} er uændret.`,
  );
}

export function statement(name: string, { overall, rank, highest, lowest }: LikertStatement): Step[] {
  const told = overall
    ? `${name}: ${formatCount(overall.respondents, 'svar', 'svar')} giver gennemsnittet ${formatExact(overall.mean, 2)}; det er nr. ${rank}.`
    : `${name}: for få har svaret til, at gennemsnittet kan vises.`;
  const groups =
    highest.length > 0
      ? [says(`${name}: højest ligger ${formatList(highest)}, lavest ${formatList(lowest)}.`)]
      : [];
  return [says(told), ...groups];
}

const units = { percent: ' procentpoint', mean: '', count: '' } as const;

export function compared(
  { changes: changed, rises, falls, steady }: Comparison,
  { unit, before, after }: ComparisonInput,
): Step[] {
  const lines = [...changed].map(([figure, change]) => {
    const [from, to] = [before.figures.get(figure) ?? change, after.figures.get(figure) ?? change];
    const sign = change.n > 0n ? '+' : '';
    return says(
      `${figure}: fra ${formatExact(from, 4)} i ${before.year} til ${formatExact(to, 4)} i ${after.year}, det er ${sign}${formatExact(change, 4)}${units[unit]}.`,
    );
  });
  const count = `${rises.length} går frem, ${falls.length} går tilbage, og ${steady.length} er stort set uændret.`;
  return [...lines, says(count)];
}

export const caveat = says(
  'De, der har svaret, er ikke de samme i de to år. En forskel kan skyldes, hvem der har svaret, og ikke, at nogen har skiftet mening.',
);

export function contradiction({ ahead, behind, total, other, allowed, room }: Contradiction): Step {
  const least =
    room.length === 0
      ? `Listerne sætter ${behind} foran ${ahead} i alle grupper, så ${ahead} kan højst have lige så mange`
      : `Listerne sætter ${behind} foran ${ahead} alle andre steder end i ${formatList(room)}, så ${ahead} kan højst have ${formatWhole(allowed)}`;
  return says(
    `${least}; men ${ahead} har ${formatWhole(total)} og ${behind} ${formatWhole(other)}. De to tabeller kan ikke bygge på de samme svar. Begge er bevaret.`,
  );
}

export const agreeing = says('Intet i listerne er i strid med de samlede tal.');

export function implied(first: string, [share, low, high]: readonly [string, string, string]): Step {
  const range = `; når de trykte andele er afrundede, kan det være fra ${low} til ${high}`;
  return says(
    endSentence(`Regnet ud fra de tre andele udgør ${first} ${share} af alle${low === high ? '' : range}`),
  );
}

export function sum(total: string, severalAnswers: boolean, consistent: boolean): Step {
  if (severalAnswers)
    return says(
      `Andelene er tilsammen ${total}, men hver kan give flere svar, så summen siger intet om fejl.`,
    );
  return says(
    consistent
      ? `Andelene er tilsammen ${total}; det passer, når hver er afrundet.`
      : `Andelene er tilsammen ${total}; det kan afrunding ikke forklare, når hver kun giver ét svar.`,
  );
}

export function outside({ whole: all, first, second }: ImpliedInput): Step {
  const [everybody, one, other] = [all, first.share, second.share].map((share) => formatPercent(share));
  return says(
    endSentence(`Af alle er det ${everybody}, af ${first.name} ${one} og af ${second.name} ${other}`),
  );
}
