import { fraction } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { ContractKinds } from './kinds.ts';
import type { Contract, ContractDeviation, ContractInput, Fulfilment } from './model.ts';
import { isPercent, lawOfPoint, thresholdOf } from './points.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<ContractKinds>(danish, english);

export function overview({ counts, consecutive }: Contract, law: string): Step {
  const count = (of: 'national' | 'regional' | 'local' | 'total' | 'points'): number => counts.get(of) ?? 0;
  return tell('contract-overview', law, {
    national: count('national'),
    regional: count('regional'),
    local: count('local'),
    total: count('total'),
    points: count('points'),
    consecutive,
  });
}

export const increases = (
  { goals, agreement, increases: asked }: ContractInput,
  { increases: grown }: Contract,
): Step[] =>
  asked.map(({ target, baseline, increase, times }) =>
    tell('contract-increase', lawOfPoint(goals, target, agreement), {
      ...{ point: target, baseline, times },
      increase: thresholdOf(goals, increase),
      value: grown.get(target) ?? baseline,
      printed: thresholdOf(goals, target),
    }),
  );

/** Each derived figure with its sum. */
export const derived = (
  { goals, agreement, derived: asked }: ContractInput,
  { derived: values }: Contract,
): Step[] =>
  asked.map(({ name, of, points: [first = '', ...others] }) =>
    tell('contract-derived', lawOfPoint(goals, first, agreement), {
      ...{ name, of, first: thresholdOf(goals, first) },
      others: others.map((id) => ({ threshold: thresholdOf(goals, id), percent: isPercent(goals, id) })),
      value: values.get(name) ?? fraction(0n),
    }),
  );

export const fulfilment = (one: Fulfilment, { goals, agreement }: ContractInput): Step =>
  tell('contract-fulfilment', lawOfPoint(goals, one.point, agreement), one);

/** Two figures that disagree, and where. */
export const deviation = (one: ContractDeviation, { goals, agreement }: ContractInput): Step =>
  tell('contract-deviation', lawOfPoint(goals, one.id, agreement), one);
