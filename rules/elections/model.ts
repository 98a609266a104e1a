import type { Fraction } from '../exact/index.ts';
import type { Answer, Decided, Lot, NeedsDecision, NeedsLot, Refused } from '../outcome/index.ts';

/** One ballot: votes per candidate, and the blank ones. */
export type Ballot = { readonly votes: ReadonlyMap<string, number>; readonly blank: number };

export type MajorityInput = {
  /** Members present, voting or not. */
  readonly present: number;
  /** The ballots held so far, at most three. */
  readonly rounds: readonly Ballot[];
  readonly lots?: readonly Lot[];
};

export type Elected = {
  readonly elected: string;
  readonly round: number;
  readonly by: 'majority-of-present' | 'only-candidate' | 'most-votes-cast' | 'lot';
};

/** Another ballot is needed: free, or bound to two candidates. */
export type NextRound = { readonly nextRound: 1 | 2 | 3; readonly candidates: readonly string[] };

export type MajorityAnswer = Decided<Elected> | NeedsDecision<NextRound> | NeedsLot | Refused;

/** A voting group: members who declare themselves together for this election. */
export type VotingGroup = { readonly id: string; readonly members: number };

/** A seat given up, which only happens when another group takes it. */
export type GivenUp = { readonly from: string; readonly to: string };

export type ProportionalInput = {
  readonly seats: number;
  readonly groups: readonly VotingGroup[];
  /** Members present; the groups cannot have more. Left out, it is not checked. */
  readonly present?: number;
  readonly givenUp?: readonly GivenUp[];
  readonly lots?: readonly Lot[];
};

/** Equal quotients share a rank; the order in which groups may choose among different posts. */
export type Choice = { readonly rank: number; readonly group: string; readonly quotient: Fraction };

export type Elections = { readonly seats: ReadonlyMap<string, number>; readonly order: readonly Choice[] };
export type ProportionalAnswer = Answer<Elections, { readonly decided: ReadonlyMap<string, number> }>;

export type PresidencyInput = {
  /** Votes of the represented parties in the municipal election of the region. */
  readonly votes: ReadonlyMap<string, bigint>;
  readonly alliances?: readonly (readonly string[])[];
  readonly lots?: readonly Lot[];
};

/** Who points out the chair and the vice-chair: a party, or an alliance named by its parties, "A+F". */
export type Presidency = { readonly chair: string; readonly viceChair: string };
export type PresidencyAnswer = Answer<Presidency, { readonly chair: string | null }>;

/** A seat of everything is settled by agreement: all members stand behind one list. */
export type AgreementInput = {
  readonly seats: number;
  readonly elected: readonly string[];
  readonly objections: number;
};
