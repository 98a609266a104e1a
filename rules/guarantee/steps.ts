import type { Fraction } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { GuaranteeKinds, NotCovered } from './kinds.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<GuaranteeKinds>(danish, english);

export const guaranteeLaw = 'den udvidede underskudsmodel for nye botilbud i Syddanmark, august 2024';

export type Reason = 'covered' | NotCovered;

export const notCovered = (reason: NotCovered): Step =>
  tell('guarantee-not-covered', guaranteeLaw, { reason });

export function covered(
  deficit: bigint,
  share: Fraction,
  amount: bigint,
  rest: bigint,
  decidedBy: string | undefined,
): Step {
  const law = decidedBy === undefined ? guaranteeLaw : `${guaranteeLaw}; beslutning: ${decidedBy}`;
  return tell('guarantee-covered', law, { deficit, share, amount, rest });
}

export const optedOut = (ids: readonly string[]): Step => tell('guarantee-opted-out', guaranteeLaw, { ids });
