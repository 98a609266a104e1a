import { byId } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { StaffingKinds } from './kinds.ts';
import type { StaffedYear, StaffingInput } from './model.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';
import { commonMinimum } from './years.ts';

const tell = tellings<StaffingKinds>(danish, english);

export const staffingLaw =
  'bilaget om internationaliseringsrådgivere til rammeaftalen om erhvervshuse 2024-2027';

export function promise({ houses, minimum }: StaffingInput, law: string): Step {
  const special = [...houses]
    .sort((a, b) => byId(a.id, b.id))
    .flatMap(({ id, special: count }) => (count === null || count === commonMinimum ? [] : [{ id, count }]));
  return tell('staffing-promise', law, { common: commonMinimum, special, held: minimum });
}

/** A year: advisers, desk money, and what is left or missing. */
export function listYearSteps(one: StaffedYear, { deskMoney, deskFrom }: StaffingInput, law: string): Step[] {
  const { year, advisers, deskSum, available, used, carriedOut, overspent } = one;
  return [
    tell('staffing-desks', law, { year, advisers, each: deskMoney, sum: deskSum, from: deskFrom }),
    ...one.short.map((short) => tell('staffing-short', law, { year, ...short })),
    tell('staffing-year', law, { year, available, used, carriedOut, overspent }),
  ];
}
