import {
  englishCount,
  englishExact,
  englishList,
  englishPercent,
  englishWhole,
  fraction,
  multiply,
} from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { SurveyKinds } from './kinds.ts';

const whats: Readonly<Record<SurveyKinds['survey-deviation']['of'], string>> = {
  rate: 'the response rate of',
  group: 'the response rate of',
  segment: 'the response rate of',
  total: 'the response rate of all',
  population: 'the number in',
};

const units = { percent: ' percentage points', mean: '', count: '' } as const;

/** What is told of a survey, in English. */
export const english: Sentences<SurveyKinds> = {
  'survey-rate': ({ group = 'In all', population, answered, rate, percent }) => {
    const isWhole = multiply(rate, fraction(100n)).d === 1n;
    const exact = isWhole ? '' : `${englishPercent(rate, 2)}, rounded `;
    return `${group}: ${englishWhole(answered)} of ${englishWhole(population)} have answered, that is ${exact}${percent} per cent.`;
  },
  'survey-too-few': ({ groups, smallest }) =>
    `Fewer than ${smallest} have answered in ${englishList(groups)}. Their answers may not be shown by themselves.`,
  'survey-deviation': ({ of, id, printed, computed }) => {
    const what = id === '' ? whats[of] : `${whats[of]} ${id}`;
    const unit = of === 'population' ? '' : ' per cent';
    return `The source states ${what} as ${englishWhole(printed)}${unit}; computed it is ${englishWhole(computed)}${unit}. Both are kept.`;
  },
  'survey-hidden': ({ groups, smallest }) =>
    `The answers of ${englishList(groups)} are not shown: fewer than ${smallest} have answered.`,
  'survey-hidden-too': ({ groups }) =>
    `The answers of ${englishList(groups)} are not shown either: those of the small groups could else be worked out from the total.`,
  'survey-marks': ({ column, marks, respondents, average, limit }) => {
    const many =
      limit === undefined ? 'Several answers are possible' : `At most ${limit} answers are possible`;
    const each =
      average === undefined || respondents === undefined
        ? ''
        : ` from ${englishWhole(respondents)}, that is ${englishExact(average, 2)} each`;
    return `${column}: ${englishCount(marks, 'mark', 'marks')} in all${each}. ${many}, so the shares need not be 100 per cent together.`;
  },
  'survey-top': ({ column, options }) => `${column}: at the top stand ${englishList(options)}.`,
  'survey-shared-place': ({ column, options }) =>
    `${column}: ${englishList(options)} share the last place at the top.`,
  'survey-moves': ({ from, to, up, down, still }) =>
    `From “${from}” to “${to}”, ${up} rise, ${down} fall, and ${still} are unchanged.`,
  'survey-mean': ({ statement, respondents, mean, rank }) =>
    `${statement}: ${englishCount(respondents, 'answer gives', 'answers give')} the mean ${englishExact(mean, 2)}, number ${rank}.`,
  'survey-mean-hidden': ({ statement }) => `${statement}: too few have answered for the mean to be shown.`,
  'survey-extremes': ({ statement, highest, lowest }) =>
    `${statement}: highest are ${englishList(highest)}, lowest ${englishList(lowest)}.`,
  'survey-change': ({ figure, before, after, change, unit }) => {
    const sign = change.n > 0n ? '+' : '';
    return `${figure}: from ${englishExact(before.figure, 4)} in ${before.year} to ${englishExact(after.figure, 4)} in ${after.year}, that is ${sign}${englishExact(change, 4)}${units[unit]}.`;
  },
  'survey-changes': ({ rises, falls, steady }) =>
    `${rises} rise, ${falls} fall, and ${steady} are by and large unchanged.`,
  'survey-other-respondents': () =>
    'Those who answered are not the same in the two years. A difference may come from who answered, and not from anybody having changed their mind.',
  'survey-contradiction': ({ ahead, behind, total, other, allowed, room }) => {
    const least =
      room.length === 0
        ? `The lists put ${behind} before ${ahead} in all groups, so ${ahead} can have at most as many`
        : `The lists put ${behind} before ${ahead} everywhere but in ${englishList(room)}, so ${ahead} can have at most ${englishWhole(allowed)}`;
    return `${least}; but ${ahead} has ${englishWhole(total)} and ${behind} ${englishWhole(other)}. The two tables cannot rest on the same answers. Both are kept.`;
  },
  'survey-consistent': () => 'Nothing in the lists contradicts the totals.',
  'survey-implied': ({ group, share, low, high }) => {
    const [least, most] = [englishPercent(low, 1), englishPercent(high, 1)];
    const range = `; as the printed shares are rounded, it may be from ${least} to ${most}`;
    return `Worked out from the three shares, ${group} are ${englishPercent(share, 1)} of all${least === most ? '' : range}.`;
  },
  'survey-shares-given': ({ whole, first, firstShare, second, secondShare }) =>
    `Of all it is ${englishPercent(whole, 1)}, of ${first} ${englishPercent(firstShare, 1)} and of ${second} ${englishPercent(secondShare, 1)}.`,
  'survey-sum': ({ sum, severalAnswers, consistent }) => {
    const start = `The shares are ${englishPercent(sum, 0)} together`;
    if (severalAnswers)
      return `${start}, but each may give several answers, so the sum tells nothing of errors.`;
    return consistent
      ? `${start}, which fits when each is rounded.`
      : `${start}, which rounding cannot explain when each gives one answer only.`;
  },
};
