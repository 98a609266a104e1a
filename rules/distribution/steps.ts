import { byId, type Fraction, fraction, sumOf } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { DistributionKinds } from './kinds.ts';
import type { Amounts, Counted, Deviation, DistributionInput, ReconciliationInput } from './model.ts';
import { keyOf, type Rounded } from './shares.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<DistributionKinds>(danish, english);

export const keyLaw = 'fordelingsnøglen; fastsat ved aftale, ikke ved lov';
const printedLaw = 'kildens egne tal';

const countedIn = ({ counted = 'oere' }: DistributionInput): Counted => counted;

export function opening(input: DistributionInput, optedOut: readonly string[], law: string): Step[] {
  const weights = keyOf(input);
  const { amount, rounding, unit } = input;
  const first = tell('distribution-opening', law, {
    counted: countedIn(input),
    amount,
    receivers: weights.size,
    key: sumOf(weights.values()),
    rounding,
    unit,
  });
  return optedOut.length === 0 ? [first] : [first, tell('distribution-opted-out', law, { ids: optedOut })];
}

export function shares(
  input: DistributionInput,
  exact: ReadonlyMap<string, Fraction>,
  rounded: Rounded,
  law: string,
): Step[] {
  const weights = keyOf(input);
  const key = sumOf(weights.values());
  return [...weights].map(([id, weight]) =>
    tell('distribution-share', law, {
      counted: countedIn(input),
      id,
      amount: input.amount,
      weight,
      key,
      exact: exact.get(id) ?? fraction(0n),
      share: rounded.shares.get(id) ?? 0n,
      raised: rounded.raised.includes(id),
    }),
  );
}

export const tie = (
  { between, seats: units }: { readonly between: readonly string[]; readonly seats: number },
  input: DistributionInput,
  law: string,
): Step =>
  tell('distribution-tie', law, {
    counted: countedIn(input),
    between: [...between].sort(byId),
    units,
    unit: input.unit,
  });

export const reconciliation = (sum: bigint, input: DistributionInput, law: string): Step =>
  tell('distribution-sum', law, { counted: countedIn(input), sum, amount: input.amount });

export const differences = (changes: Amounts, input: DistributionInput, law: string): Step[] => [
  ...[...changes].map(([id, change]) =>
    tell('distribution-change', law, { counted: countedIn(input), id, change }),
  ),
  tell('distribution-change-sum', law, { counted: countedIn(input), sum: sumOf(changes.values()) }),
];

export const deviation = (found: Deviation, input: DistributionInput): Step =>
  tell('distribution-deviation', printedLaw, { counted: countedIn(input), ...found });

export const reconciled = (
  { counted, parts, total }: ReconciliationInput,
  sum: bigint,
  withinRounding: boolean,
): Step =>
  tell('distribution-reconciled', printedLaw, { counted, parts: parts.size, sum, total, withinRounding });

export function percentages(percentOfTotal: ReadonlyMap<string, Fraction>): Step {
  const parts = [...percentOfTotal].map(([id, percent]) => ({ id, percent }));
  return tell('distribution-percentages', printedLaw, { parts });
}
