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
import type { Sentences } from '../outcome/index.ts';
import type { SurveyKinds } from './kinds.ts';

const whats: Readonly<Record<SurveyKinds['survey-deviation']['of'], string>> = {
  rate: 'svarprocenten for',
  group: 'svarprocenten for',
  segment: 'svarprocenten for',
  total: 'svarprocenten i alt',
  population: 'antallet i',
};

const units = { percent: ' procentpoint', mean: '', count: '' } as const;

/** What is told of a survey, in Danish. */
export const danish: Sentences<SurveyKinds> = {
  'survey-rate': ({ group = 'I alt', population, answered, rate, percent }) => {
    const isWhole = multiply(rate, fraction(100n)).d === 1n;
    const exact = isWhole ? '' : `${formatPercent(rate, 2)}, afrundet `;
    return `${group}: ${formatWhole(answered)} af ${formatWhole(population)} har svaret, det er ${exact}${percent} pct.`;
  },
  'survey-too-few': ({ groups, smallest }) =>
    `Færre end ${smallest} har svaret i ${formatList(groups)}. Svarene derfra må ikke vises for sig.`,
  'survey-deviation': ({ of, id, printed, computed }) => {
    const what = id === '' ? whats[of] : `${whats[of]} ${id}`;
    const unit = of === 'population' ? '' : ' pct.';
    return `Kilden angiver ${what} til ${formatWhole(printed)}${unit}; efterregnet er det ${endSentence(`${formatWhole(computed)}${unit}`)} Begge tal er bevaret.`;
  },
  'survey-hidden': ({ groups, smallest }) =>
    `Svarene fra ${formatList(groups)} vises ikke: færre end ${smallest} har svaret.`,
  'survey-hidden-too': ({ groups }) =>
    `Svarene fra ${formatList(groups)} vises heller ikke: ellers kunne svarene fra de små grupper regnes ud af det samlede tal.`,
  'survey-marks': ({ column, marks, respondents, average, limit }) => {
    const many = limit === undefined ? 'Flere svar er mulige' : `Højst ${limit} svar er mulige`;
    const each =
      average === undefined || respondents === undefined
        ? ''
        : ` fra ${formatWhole(respondents)}, det er ${formatExact(average, 2)} hver`;
    return `${column}: ${formatCount(marks, 'kryds', 'krydser')} i alt${each}. ${many}, så andelene behøver ikke at være 100 pct. tilsammen.`;
  },
  'survey-top': ({ column, options }) => `${column}: øverst står ${formatList(options)}.`,
  'survey-shared-place': ({ column, options }) =>
    `${column}: ${formatList(options)} deler den sidste plads i toppen.`,
  'survey-moves': ({ from, to, up, down, still }) =>
    `Fra »${from}« til »${to}« går ${up} frem, ${down} tilbage, og ${still} er uændret.`,
  'survey-mean': ({ statement, respondents, mean, rank }) =>
    `${statement}: ${formatCount(respondents, 'svar', 'svar')} giver gennemsnittet ${formatExact(mean, 2)}; det er nr. ${rank}.`,
  'survey-mean-hidden': ({ statement }) => `${statement}: for få har svaret til, at gennemsnittet kan vises.`,
  'survey-extremes': ({ statement, highest, lowest }) =>
    `${statement}: højest ligger ${formatList(highest)}, lavest ${formatList(lowest)}.`,
  'survey-change': ({ figure, before, after, change, unit }) => {
    const sign = change.n > 0n ? '+' : '';
    return `${figure}: fra ${formatExact(before.figure, 4)} i ${before.year} til ${formatExact(after.figure, 4)} i ${after.year}, det er ${sign}${formatExact(change, 4)}${units[unit]}.`;
  },
  'survey-changes': ({ rises, falls, steady }) =>
    `${rises} går frem, ${falls} går tilbage, og ${steady} er stort set uændret.`,
  'survey-other-respondents': () =>
    'De, der har svaret, er ikke de samme i de to år. En forskel kan skyldes, hvem der har svaret, og ikke, at nogen har skiftet mening.',
  'survey-contradiction': ({ ahead, behind, total, other, allowed, room }) => {
    const least =
      room.length === 0
        ? `Listerne sætter ${behind} foran ${ahead} i alle grupper, så ${ahead} kan højst have lige så mange`
        : `Listerne sætter ${behind} foran ${ahead} alle andre steder end i ${formatList(room)}, så ${ahead} kan højst have ${formatWhole(allowed)}`;
    return `${least}; men ${ahead} har ${formatWhole(total)} og ${behind} ${formatWhole(other)}. De to tabeller kan ikke bygge på de samme svar. Begge er bevaret.`;
  },
  'survey-consistent': () => 'Intet i listerne er i strid med de samlede tal.',
  'survey-implied': ({ group, share, low, high }) => {
    const [least, most] = [formatPercent(low), formatPercent(high)];
    const range = `; når de trykte andele er afrundede, kan det være fra ${least} til ${most}`;
    return endSentence(
      `Regnet ud fra de tre andele udgør ${group} ${formatPercent(share)} af alle${least === most ? '' : range}`,
    );
  },
  'survey-shares-given': ({ whole, first, firstShare, second, secondShare }) =>
    endSentence(
      `Af alle er det ${formatPercent(whole)}, af ${first} ${formatPercent(firstShare)} og af ${second} ${formatPercent(secondShare)}`,
    ),
  'survey-sum': ({ sum, severalAnswers, consistent }) => {
    const start = `Andelene er tilsammen ${formatPercent(sum, 0)}`;
    if (severalAnswers) return `${start}, men hver kan give flere svar, så summen siger intet om fejl.`;
    return consistent
      ? `${start}; det passer, når hver er afrundet.`
      : `${start}; det kan afrunding ikke forklare, når hver kun giver ét svar.`;
  },
};

/** Why no share of everybody fits: the whole lies outside both groups. */
export const noShareFits = (first: string, second: string): string =>
  `Andelen af alle ligger ikke mellem andelen af ${first} og af ${second}; tallene kan ikke bygge på de samme svar.`;
