import type { Fraction } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { Financing, TariffKinds } from './kinds.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<TariffKinds>(danish, english);

export const tariffLaw = 'aftalen om objektiv finansiering og takst';

export const split = (total: bigint, share: Fraction, objective: bigint, tariff: bigint, law: string): Step =>
  tell('tariff-split', law, { total, share, objective, tariff });

export const carried = (
  financing: Financing,
  before: bigint,
  result: bigint,
  after: bigint,
  law: string,
): Step => tell('tariff-carried', law, { financing, before, result, after });

/** `exact` is the tariff before it is rounded, in øre. */
export const perCase = (
  financing: bigint,
  cases: bigint,
  exact: Fraction,
  tariff: bigint,
  law: string,
): Step => tell('tariff-per-case', law, { financing, cases, exact, tariff });
