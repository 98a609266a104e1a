import { byId, endSentence, formatCount, formatKroner, formatList, formatWhole } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { Short, StaffedYear, StaffingInput } from './model.ts';
import { commonMinimum } from './years.ts';

export const staffingLaw =
  'bilaget om internationaliseringsrådgivere til rammeaftalen om erhvervshuse 2024-2027';

export function promise({ houses, minimum }: StaffingInput, law: string): Step {
  const common = formatCount(commonMinimum, 'rådgiver', 'rådgivere');
  const special = [...houses]
    .sort((a, b) => byId(a.id, b.id))
    .flatMap(({ id, special: count }) =>
      count === null || count === commonMinimum ? [] : [`${id} ${formatWhole(count)}`],
    );
  if (special.length === 0) return { text: `Hvert erhvervshus skal have mindst ${common}.`, law };
  const which =
    minimum === 'special'
      ? 'Her holdes husene op mod deres eget tal.'
      : 'Her holdes husene kun op mod det fælles tal.';
  return {
    text: `Hvert erhvervshus skal have mindst ${common}, men aftalen siger også ${formatList(special)}. ${which}`,
    law,
  };
}

/** A year: advisers, desk money, and what is left or missing. */
export function listYearSteps(
  { year, advisers, deskSum, available, used, carriedOut, overspent, short }: StaffedYear,
  { deskMoney, deskFrom }: StaffingInput,
  law: string,
): Step[] {
  const where = deskFrom === 'grant' ? 'taget af bevillingen' : 'ved siden af bevillingen';
  const desk = `${year}: ${formatCount(advisers, 'rådgiver', 'rådgivere')} à ${formatKroner(deskMoney)} til kontorplads er ${formatKroner(deskSum)}, ${where}.`;
  const rest =
    overspent > 0n
      ? `der er brugt ${formatKroner(overspent)} for meget, og intet overføres`
      : `${formatKroner(carriedOut)} overføres til året efter`;
  return [
    { text: desk, law },
    ...short.map((one) => shortage(year, one, law)),
    {
      text: endSentence(
        `${year}: af ${formatKroner(available)} til rådighed er ${formatKroner(used)} brugt; ${rest}`,
      ),
      law,
    },
  ];
}

const shortage = (year: number, { house, posted, promised }: Short, law: string): Step => ({
  text: `${year}: ${house} har ${formatCount(posted, 'rådgiver', 'rådgivere')}, men skal have mindst ${formatWhole(promised)}.`,
  law,
});
