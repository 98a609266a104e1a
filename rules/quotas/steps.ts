import {
  byId,
  type Fraction,
  formatCount,
  formatDecimal,
  formatList,
  formatPercent,
  formatPercentBeside,
  formatWhole,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { LastStep, ModelInput, Quotas, Transfer } from './model.ts';
import { totalsOf } from './model-numbers.ts';

export const modelLaw = 'bekendtgørelse nr. 550 af 3. maj 2022 § 4';
export const agreementLaw = 'integrationsloven § 8, stk. 1; boligplaceringsbekendtgørelsen § 6';
export const changeLaw = 'integrationsloven § 6';
export const roundingLaw = `${modelLaw}; afrundingen er vores valg`;
export const populationLaw =
  'bekendtgørelse nr. 509/2022 og nr. 1633/2023 § 3 (særloven om fordrevne fra Ukraine)';

const personer = (count: bigint): string => formatCount(count, 'person', 'personer');

export function modelOpening(input: ModelInput): Step[] {
  const { people, immigrants, reunified } = totalsOf(input.municipalities);
  const count = formatCount(input.municipalities.length, 'kommune', 'kommuner');
  return [
    {
      text: `Landstallet på ${formatWhole(input.nationalTotal)} fordeles på ${count} med ${formatCount(people, 'indbygger', 'indbyggere')} og ${formatWhole(immigrants)} indvandrere og flygtninge.`,
      law: `${modelLaw}, stk. 1`,
    },
    {
      text: `En kommunes fordelingsandel er to gange dens andel af indbyggerne minus dens andel af indvandrere og flygtninge. Andelen ganges med landstallet plus ${personer(reunified)}, der er familiesammenført til flygtninge, og kommunens egne familiesammenførte trækkes fra.`,
      law: `${modelLaw}, stk. 2-4`,
    },
  ];
}

export function preliminary(numbers: ReadonlyMap<string, Fraction>): Step[] {
  return [...numbers].map(([code, number]) => ({
    text: `${code}: foreløbigt fordelingstal ${formatDecimal(number, 2)}${number.n < 0n ? ', som bliver 0, fordi det er negativt' : ''}.`,
    law: `${modelLaw}, stk. 2-5`,
  }));
}

export function lastStep(how: LastStep, negative: boolean): Step {
  const text = !negative
    ? 'Ingen kommune har et negativt tal, så der er intet at trække fra de øvrige.'
    : how === 'proportional'
      ? 'Det, de negative tal giver for meget, trækkes fra de positive i forhold til deres størrelse. Bekendtgørelsens ord om dette trin kendes ikke fuldt ud; det er rekonstrueret.'
      : 'Det, de negative tal giver for meget, trækkes fra de positive i forhold til deres indbyggertal. Det er et valg; trinnet er ikke kendt fra bekendtgørelsen.';
  return { text, law: `${modelLaw}, stk. 5 (rekonstrueret)` };
}

export function rounding(raised: readonly string[], law: string): Step {
  const last =
    raised.length === 0
      ? 'Alle tal er hele, så intet skal rundes.'
      : `Tallene rundes ned, og ${raised.length === 1 ? 'den sidste går til den største rest' : `de sidste ${raised.length} går til de største rester`}: ${formatList([...raised].sort(byId))}.`;
  return { text: last, law };
}

export function regional(sums: Quotas, law: string): Step {
  const parts = [...sums].map(([region, quota]) => `${region}: ${formatWhole(quota)}`);
  return { text: `Regionskvoterne er summen af kommunernes: ${formatList(parts)}.`, law };
}

export function tie(
  open: { readonly between: readonly string[]; readonly seats: number },
  law: string,
): Step {
  const names = formatList([...open.between].sort(byId));
  return {
    text: `${names} har lige store rester, og der er kun ${formatCount(open.seats, 'plads', 'pladser')} tilbage. Der skal trækkes lod.`,
    law,
  };
}

export function populationOpening(persons: bigint, count: number, people: bigint): Step {
  return {
    text: `${personer(persons)} fordeles på ${formatCount(count, 'kommune', 'kommuner')} alene efter deres andel af ${formatCount(people, 'indbygger', 'indbyggere')}.`,
    law: populationLaw,
  };
}

export function sumsKept(sums: Quotas): Step {
  const parts = [...sums].map(([region, quota]) => `${region}: ${formatWhole(quota)}`);
  return {
    text: `Summen af kommunekvoterne er regionskvoten i hver region: ${formatList(parts)}.`,
    law: agreementLaw,
  };
}

export function transfer({ from, to }: Transfer, places: bigint): Step {
  return {
    text: `${to} overtager ${formatCount(places, 'plads', 'pladser')} fra ${from}.`,
    law: agreementLaw,
  };
}

export function exemption(code: string, places: bigint, receivers: Quotas): Step {
  if (places === 0n) return { text: `${code} er fritaget og har ingen plads at afgive.`, law: agreementLaw };
  const parts = [...receivers]
    .filter(([, more]) => more > 0n)
    .map(([id, more]) => `${id} ${formatWhole(more)}`);
  return {
    text: `${code} er fritaget; ${formatCount(places, 'plads fordeles', 'pladser fordeles')} på regionens øvrige kommuner efter deres kvoter: ${formatList(parts)}.`,
    law: `${agreementLaw}; fordelingen er vores valg`,
  };
}

export function lapsed(): Step {
  return {
    text: 'Aftalen siger ikke, hvad der gælder, når landstallet ændres. Den bortfalder, og Udlændingestyrelsen fastsætter kommunekvoterne.',
    law: 'boligplaceringsbekendtgørelsen § 6; integrationsloven § 8, stk. 2',
  };
}

export function rescaled(region: string, before: bigint, after: bigint, raised: readonly string[]): Step {
  const last = raised.length === 0 ? '' : ` De største rester har ${formatList([...raised].sort(byId))}.`;
  return {
    text: `Region ${region} går fra ${formatWhole(before)} til ${formatWhole(after)}; hver kommune beholder sin andel af regionens kvote.${last}`,
    law: 'aftalens bestemmelse om ændret landstal; boligplaceringsbekendtgørelsen § 6',
  };
}

export function change(from: bigint, to: bigint, size: Fraction, limit: Fraction, mandatory: boolean): Step {
  const group = from <= 8000n ? 'højst 8.000' : 'over 8.000';
  const verdict = mandatory ? 'Landstallet skal ændres.' : 'Landstallet skal ikke ændres.';
  return {
    text: `Fra ${formatWhole(from)} til ${formatWhole(to)} er en ændring på ${formatPercentBeside(size, limit, 1)} Når landstallet er ${group}, skal det ændres, hvis ændringen er over ${formatPercent(limit, 0)} ${verdict}`,
    law: changeLaw,
  };
}
