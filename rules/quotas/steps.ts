import {
  add,
  byId,
  type Fraction,
  formatCount,
  formatDecimal,
  formatList,
  formatPercent,
  formatPercentBeside,
  formatWhole,
  fraction,
  subtract,
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

/** What codes of municipalities and regions are called; a code without a name stands as it is. */
export type Names = ReadonlyMap<string, string>;

const nameOf = (code: string, names: Names): string => names.get(code) ?? code;

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

/** Each municipality's sum: twice its share of the people less its share of the immigrants, of the total to share. */
export function preliminary(numbers: ReadonlyMap<string, Fraction>, input: ModelInput, names: Names): Step[] {
  const { people, immigrants, reunified } = totalsOf(input.municipalities);
  const toShare = formatWhole(input.nationalTotal + reunified);
  const known = new Map(input.municipalities.map((one) => [one.code, one]));
  return [...numbers].map(([code, number]) => {
    const own = known.get(code);
    const [of, from] = [formatWhole(own?.population ?? 0n), formatWhole(own?.immigrants ?? 0n)];
    const less =
      own !== undefined && own.familyReunified > 0n ? ` − ${formatWhole(own.familyReunified)}` : '';
    const zero = number.n < 0n ? ' Tallet er negativt og bliver 0.' : '';
    return {
      text: `${nameOf(code, names)}: (2 × ${of} : ${formatWhole(people)} − ${from} : ${formatWhole(immigrants)}) × ${toShare}${less} = ${formatDecimal(number, 2)}.${zero}`,
      law: `${modelLaw}, stk. 2-5`,
    };
  });
}

/** What the negative numbers leave too much of, and how each of the others pays for it. */
export function lastSteps(
  how: LastStep,
  preliminary: ReadonlyMap<string, Fraction>,
  kept: ReadonlyMap<string, Fraction>,
  { nationalTotal }: ModelInput,
  names: Names,
): Step[] {
  const law = `${modelLaw}, stk. 5 (rekonstrueret)`;
  const positive = [...preliminary].filter(([, number]) => number.n > 0n);
  if (positive.length === preliminary.size || [...preliminary.values()].every(({ n }) => n >= 0n))
    return [{ text: 'Ingen kommune har et negativt tal, så der er intet at trække fra de øvrige.', law }];
  const all = positive.map(([, number]) => number).reduce(add, fraction(0n));
  const [sum, total] = [formatDecimal(all, 2), formatWhole(nationalTotal)];
  const opening = `De positive tal er tilsammen ${sum}, men landstallet er ${total}.`;
  const text =
    how === 'proportional'
      ? `${opening} Hvert af dem ganges derfor med ${total} : ${sum}. Bekendtgørelsens ord om dette trin kendes ikke fuldt ud; det er rekonstrueret.`
      : `${opening} De ${formatDecimal(subtract(all, fraction(nationalTotal)), 2)} for meget trækkes fra dem i forhold til deres indbyggertal. Det er et valg; trinnet er ikke kendt fra bekendtgørelsen.`;
  const each = positive.map(([code, number]) => {
    const [before, now] = [formatDecimal(number, 2), formatDecimal(kept.get(code) ?? fraction(0n), 2)];
    const how2 =
      how === 'proportional' ? `${before} × ${total} : ${sum} = ${now}` : `${before} bliver ${now}`;
    return { text: `${nameOf(code, names)}: ${how2}.`, law };
  });
  return [{ text, law }, ...each];
}

export function rounding(raised: readonly string[], law: string, names: Names): Step {
  const last =
    raised.length === 0
      ? 'Alle tal er hele, så intet skal rundes.'
      : `Tallene rundes ned, og ${raised.length === 1 ? 'den sidste går til den største rest' : `de sidste ${raised.length} går til de største rester`}: ${namesOf(raised, names)}.`;
  return { text: last, law };
}

const namesOf = (codes: readonly string[], names: Names): string =>
  formatList([...codes].sort(byId).map((code) => nameOf(code, names)));

export function regional(sums: Quotas, law: string, names: Names): Step {
  const parts = [...sums].map(([region, quota]) => `${nameOf(region, names)} ${formatWhole(quota)}`);
  return { text: `Regionskvoterne er summen af kommunernes: ${formatList(parts)}.`, law };
}

export function tie(
  open: { readonly between: readonly string[]; readonly seats: number },
  law: string,
  names: Names,
): Step {
  return {
    text: `${namesOf(open.between, names)} har lige store rester, og der er kun ${formatCount(open.seats, 'plads', 'pladser')} tilbage. Der skal trækkes lod.`,
    law,
  };
}

export function populationOpening(persons: bigint, count: number, people: bigint): Step {
  return {
    text: `${personer(persons)} fordeles på ${formatCount(count, 'kommune', 'kommuner')} alene efter deres andel af ${formatCount(people, 'indbygger', 'indbyggere')}.`,
    law: populationLaw,
  };
}

export function sumsKept(sums: Quotas, names: Names): Step {
  const parts = [...sums].map(([region, quota]) => `${nameOf(region, names)} ${formatWhole(quota)}`);
  return {
    text: `Summen af kommunekvoterne er regionskvoten i hver region: ${formatList(parts)}.`,
    law: agreementLaw,
  };
}

export function transfer({ from, to }: Transfer, places: bigint, names: Names): Step {
  return {
    text: `${nameOf(to, names)} overtager ${formatCount(places, 'plads', 'pladser')} fra ${nameOf(from, names)}.`,
    law: agreementLaw,
  };
}

export function exemption(code: string, places: bigint, receivers: Quotas, names: Names): Step {
  if (places === 0n)
    return { text: `${nameOf(code, names)} er fritaget og har ingen plads at afgive.`, law: agreementLaw };
  const parts = [...receivers]
    .filter(([, more]) => more > 0n)
    .map(([id, more]) => `${nameOf(id, names)} ${formatWhole(more)}`);
  return {
    text: `${nameOf(code, names)} er fritaget; ${formatCount(places, 'plads fordeles', 'pladser fordeles')} på regionens øvrige kommuner efter deres kvoter: ${formatList(parts)}.`,
    law: `${agreementLaw}; fordelingen er vores valg`,
  };
}

/** An exemption whose places are not shared yet: the tie is about them. */
export function exemptionOpen(code: string, places: bigint, names: Names): Step {
  return {
    text: `${nameOf(code, names)} er fritaget; ${formatCount(places, 'plads fordeles', 'pladser fordeles')} på regionens øvrige kommuner efter deres kvoter.`,
    law: `${agreementLaw}; fordelingen er vores valg`,
  };
}

export function lapsed(): Step {
  return {
    text: 'Aftalen siger ikke, hvad der gælder, når landstallet ændres. Den bortfalder, og Udlændingestyrelsen fastsætter kommunekvoterne.',
    law: 'boligplaceringsbekendtgørelsen § 6; integrationsloven § 8, stk. 2',
  };
}

export function rescaled(
  region: string,
  before: bigint,
  after: bigint,
  raised: readonly string[],
  names: Names,
): Step {
  const last = raised.length === 0 ? '' : ` De største rester har ${namesOf(raised, names)}.`;
  return {
    text: `${names.get(region) ?? `Region ${region}`} går fra ${formatWhole(before)} til ${formatWhole(after)}; hver kommune beholder sin andel af regionens kvote.${last}`,
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
