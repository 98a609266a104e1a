import type { Verdict } from './model.ts';

type Outcome = Verdict['outcome'];

/** The kinds of step a decision tells, with the figures of each. */
export type DecisionKinds = {
  /** Where several recommendations are voted on in one: what the next steps are about. */
  readonly 'decision-recommendation': { readonly id: string };
  readonly 'decision-quorum': {
    readonly seats: number;
    readonly needed: number;
    readonly present: number;
    readonly quorate: boolean;
  };
  readonly 'decision-count': {
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
    readonly silent: number;
  };
  readonly 'decision-majority': { readonly outcome: Outcome };
  readonly 'decision-equal': Readonly<Record<string, never>>;
  readonly 'decision-casting-vote': { readonly outcome: Outcome };
  readonly 'decision-quorum-needed': { readonly seats: number; readonly needed: number };
  readonly 'decision-extra-meeting-needed': { readonly needed: number };
  readonly 'decision-majority-of-all': { readonly needed: number };
  readonly 'decision-extra-meeting': {
    readonly chairDemands: boolean;
    readonly demandedBy: number;
    readonly seats: number;
    readonly required: number;
    readonly granted: boolean;
  };
};
