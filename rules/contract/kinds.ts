import type { Fraction } from '../exact/index.ts';
import type { ContractDeviation, Derived, Fulfilment, Level } from './model.ts';

/** The kinds of step on a performance contract, with the figures of each; shares are per cent. */
export type ContractKinds = {
  readonly 'contract-overview': Readonly<Record<Level | 'total' | 'points', number>> & {
    /** In every agreement the numbers are 1, 2, 3 and so on. */
    readonly consecutive: boolean;
  };
  readonly 'contract-increase': {
    readonly point: string;
    readonly baseline: Fraction;
    readonly increase: Fraction;
    readonly times: number;
    readonly value: Fraction;
    readonly printed: Fraction;
  };
  readonly 'contract-derived': {
    readonly name: string;
    readonly of: Derived['of'];
    readonly first: Fraction;
    readonly others: readonly { readonly threshold: Fraction; readonly percent: boolean }[];
    readonly value: Fraction;
  };
  readonly 'contract-fulfilment': Fulfilment;
  readonly 'contract-deviation': ContractDeviation;
};
