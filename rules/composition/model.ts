import type { Fraction } from '../exact/index.ts';
import type { Answer, Lot } from '../outcome/index.ts';

/** How the base size is found: the named interpretations of § 3, stk. 1. `exact-quota` is the default. */
export type SizeMethod = 'exact-quota' | 'largest-remainder' | 'dhondt';

/** How far a council above the cap is reduced: to the cap itself (default), or to the best size at or below it. */
export type Reduction = 'to-cap' | 'best-below-cap';

export type Party = {
  readonly id: string;
  /** Votes in the municipal election in KL's member municipalities of the region. */
  readonly votes: bigint;
  readonly mayors: number;
  /** Whether the party holds a seat in at least one of the municipal councils. */
  readonly councillors: boolean;
};

/** The numbers announced by KL. They are in force as soon as they are known; the calculation is kept beside them. */
export type OfficialNumbers = {
  readonly size: number;
  readonly seats?: ReadonlyMap<string, number>;
  readonly source: string;
};

export type CompositionInput = {
  readonly ruleSet: string;
  /** KL's member municipalities in the region. */
  readonly municipalities: number;
  /** The votes the 2 % are counted of: valid or cast, whichever the council holds to. Without it, the parties' sum. */
  readonly totalVotes?: bigint;
  readonly parties: readonly Party[];
  /** List co-operations registered with KL: each counts as one party. */
  readonly listAlliances?: readonly (readonly string[])[];
  readonly method?: SizeMethod;
  readonly reduction?: Reduction;
  readonly lots?: readonly Lot[];
  readonly official?: OfficialNumbers;
};

export type Composition = {
  readonly size: number;
  /** Twice the municipalities. */
  readonly cap: number;
  /** The size before the cap. */
  readonly base: number;
  /** Whether the size was reduced to the cap. */
  readonly capped: boolean;
  /** False when even the least that everybody is sure of exceeds the cap. */
  readonly capKept: boolean;
  readonly seats: ReadonlyMap<string, number>;
  /** Seats beyond the mayors': those the councillors of the party elect. */
  readonly supplementary: ReadonlyMap<string, number>;
  /** Parties without a right to supplementary members; their mayors sit on top. */
  readonly ineligible: readonly { readonly id: string; readonly mayors: number }[];
  /** Share of votes over share of seats: above 1 is under-represented. */
  readonly underRepresentation: ReadonlyMap<string, Fraction>;
  /** Whose numbers `size` and `seats` are. */
  readonly inForce: 'calculated' | 'official';
  readonly calculated: { readonly size: number; readonly seats: ReadonlyMap<string, number> };
  /** Official less calculated, for the size and for every party where they differ; null without official numbers. */
  readonly difference: { readonly size: number; readonly seats: ReadonlyMap<string, number> } | null;
};

export type CompositionAnswer = Answer<Composition, { readonly decided: ReadonlyMap<string, number> }>;

/** The parties after list co-operations are joined, split by the right to supplementary members. */
export type Field = {
  readonly eligible: readonly Party[];
  readonly ineligible: readonly Party[];
  readonly totalVotes: bigint;
};
