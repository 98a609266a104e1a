import { endSentence, formatCount, formatKroner, formatList, formatWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { StaffingKinds } from './kinds.ts';

const adviserCount = (count: number): string => formatCount(count, 'rådgiver', 'rådgivere');

/** What a staffing tells, in Danish. */
export const danish: Sentences<StaffingKinds> = {
  'staffing-promise': ({ common, special, held }) => {
    const start = `Hvert erhvervshus skal have mindst ${adviserCount(common)}`;
    if (special.length === 0) return `${start}.`;
    const more = formatList(special.map(({ id, count }) => `${id} ${formatWhole(count)}`));
    return held === 'special'
      ? `${start}, men aftalen siger også ${more}. Her holdes husene op mod deres eget tal.`
      : `${start}, men aftalen siger også ${more}. Her holdes husene kun op mod det fælles tal.`;
  },
  'staffing-desks': ({ year, advisers, each, sum, from }) =>
    `${year}: ${adviserCount(advisers)} à ${formatKroner(each)} til kontorplads er ${formatKroner(sum)}, ${from === 'grant' ? 'taget af bevillingen' : 'ved siden af bevillingen'}.`,
  'staffing-short': ({ year, house, posted, promised }) =>
    `${year}: ${house} har ${adviserCount(posted)}, men skal have mindst ${formatWhole(promised)}.`,
  'staffing-year': ({ year, available, used, carriedOut, overspent }) => {
    const rest =
      overspent > 0n
        ? `der er brugt ${formatKroner(overspent)} for meget, og intet overføres`
        : `${formatKroner(carriedOut)} overføres til året efter`;
    return endSentence(
      `${year}: af ${formatKroner(available)} til rådighed er ${formatKroner(used)} brugt; ${rest}`,
    );
  },
};
