import { add, byId, type Fraction, fraction, subtract } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { QuotaKinds } from './kinds.ts';
import type { LastStep, ModelInput, Quotas, Transfer } from './model.ts';
import { totalsOf } from './model-numbers.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<QuotaKinds>(danish, english);

export const modelLaw = 'bekendtgørelse nr. 550 af 3. maj 2022 § 4';
export const agreementLaw = 'integrationsloven § 8, stk. 1; boligplaceringsbekendtgørelsen § 6';
const changeLaw = 'integrationsloven § 6';
export const roundingLaw = `${modelLaw}; afrundingen er vores valg`;
export const populationLaw =
  'bekendtgørelse nr. 509/2022 og nr. 1633/2023 § 3 (særloven om fordrevne fra Ukraine)';
const exemptLaw = `${agreementLaw}; fordelingen er vores valg`;

/** What codes of municipalities and regions are called; a code without a name stands as it is. */
export type Names = ReadonlyMap<string, string>;

const nameOf = (code: string, names: Names): string => names.get(code) ?? code;
const namesOf = (codes: readonly string[], names: Names): string[] =>
  [...codes].sort(byId).map((code) => nameOf(code, names));
const named = (quotas: Quotas, names: Names) =>
  [...quotas].map(([code, quota]) => ({ name: nameOf(code, names), quota }));

export function modelOpening({ nationalTotal, municipalities }: ModelInput): Step[] {
  const { people, immigrants, reunified } = totalsOf(municipalities);
  const count = municipalities.length;
  return [
    tell('quota-total', `${modelLaw}, stk. 1`, { nationalTotal, municipalities: count, people, immigrants }),
    tell('quota-formula', `${modelLaw}, stk. 2-4`, { reunified }),
  ];
}

/** Each municipality's sum: twice its share of the people less its share of the immigrants, of the total to share. */
export function preliminary(numbers: ReadonlyMap<string, Fraction>, input: ModelInput, names: Names): Step[] {
  const all = totalsOf(input.municipalities);
  const known = new Map(input.municipalities.map((one) => [one.code, one]));
  return [...numbers].map(([code, number]) => {
    const own = known.get(code);
    return tell('quota-preliminary', `${modelLaw}, stk. 2-5`, {
      name: nameOf(code, names),
      population: own?.population ?? 0n,
      people: all.people,
      immigrants: own?.immigrants ?? 0n,
      allImmigrants: all.immigrants,
      toShare: input.nationalTotal + all.reunified,
      reunified: own?.familyReunified ?? 0n,
      number,
    });
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
    return [tell('quota-none-negative', law, {})];
  const sum = positive.map(([, number]) => number).reduce(add, fraction(0n));
  const surplus = subtract(sum, fraction(nationalTotal));
  const each = positive.map(([code, before]) => {
    const after = kept.get(code) ?? fraction(0n);
    const name = nameOf(code, names);
    return tell('quota-last-step-of', law, { how, name, before, nationalTotal, sum, after });
  });
  return [tell('quota-last-step', law, { how, sum, nationalTotal, surplus }), ...each];
}

export const rounding = (raised: readonly string[], law: string, names: Names): Step =>
  tell('quota-rounding', law, { raised: namesOf(raised, names) });

export const regional = (sums: Quotas, law: string, names: Names): Step =>
  tell('quota-regions', law, { regions: named(sums, names) });

export const tie = (
  { between, seats: places }: { readonly between: readonly string[]; readonly seats: number },
  law: string,
  names: Names,
): Step => tell('quota-tie', law, { between: namesOf(between, names), places });

export const populationOpening = (persons: bigint, municipalities: number, people: bigint): Step =>
  tell('quota-by-population', populationLaw, { persons, municipalities, people });

export const sumsKept = (sums: Quotas, names: Names): Step =>
  tell('quota-sums-kept', agreementLaw, { regions: named(sums, names) });

export const transfer = ({ from, to }: Transfer, places: bigint, names: Names): Step =>
  tell('quota-transfer', agreementLaw, { from: nameOf(from, names), to: nameOf(to, names), places });

export function exemption(code: string, places: bigint, receivers: Quotas, names: Names): Step {
  const name = nameOf(code, names);
  if (places === 0n) return tell('quota-exempt-without-places', agreementLaw, { name });
  const more = named(receivers, names).filter(({ quota }) => quota > 0n);
  return tell('quota-exempt', exemptLaw, { name, places, receivers: more });
}

/** An exemption whose places are not shared yet: the tie is about them. */
export const exemptionOpen = (code: string, places: bigint, names: Names): Step =>
  tell('quota-exempt', exemptLaw, { name: nameOf(code, names), places, receivers: [] });

export const lapsed = (): Step =>
  tell('quota-lapsed', 'boligplaceringsbekendtgørelsen § 6; integrationsloven § 8, stk. 2', {});

export const rescaled = (
  region: string,
  before: bigint,
  after: bigint,
  raised: readonly string[],
  names: Names,
): Step =>
  tell('quota-rescaled', 'aftalens bestemmelse om ændret landstal; boligplaceringsbekendtgørelsen § 6', {
    region: names.get(region) ?? `Region ${region}`,
    before,
    after,
    raised: namesOf(raised, names),
  });

export const change = (from: bigint, to: bigint, size: Fraction, limit: Fraction, mandatory: boolean): Step =>
  tell('quota-change', changeLaw, { from, to, size, limit, mandatory });
