import type { Decided, Impossible, NeedsDecision, Refused } from '../outcome/index.ts';

/** How the chair voted, where it is known. */
export type ChairVote = 'for' | 'against' | 'abstain';

export type Count = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  /** Needed only when the votes are equal. */
  readonly chair?: ChairVote;
};

export type Attendance = {
  readonly ruleSet: string;
  /** Members of the council. */
  readonly seats: number;
  /** Members, or substitutes in their place, present. */
  readonly present: number;
};

export type VoteInput = Attendance & Count;

export type Verdict = {
  readonly quorate: true;
  readonly outcome: 'carried' | 'rejected';
  readonly by: 'majority' | 'casting-vote';
};

/** Decided; or the chair has to say; or too few are present to decide anything. */
export type VoteAnswer =
  | Decided<Verdict>
  | NeedsDecision<{ readonly quorate: true }>
  | (Impossible & { readonly quorate: false })
  | Refused;

export type Recommendation = Count & { readonly id: string };
export type RecommendationsInput = Attendance & { readonly recommendations: readonly Recommendation[] };

/** How many members it takes for what. */
export type Thresholds = {
  readonly quorum: number;
  readonly extraMeeting: number;
  readonly allPresentMajority: number;
};

export type ExtraMeetingInput = {
  readonly ruleSet: string;
  readonly seats: number;
  readonly demandedBy: number;
  readonly chairDemands: boolean;
};
