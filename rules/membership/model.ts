import type { Fraction } from '../exact/index.ts';
import type { Decided, NeedsDecision, Refused } from '../outcome/index.ts';

/** Who sits on a seat. A person is named by whatever id the caller uses. */
export type Holder =
  | { readonly state: 'seated'; readonly member: string; readonly substitute: string | null }
  /** § 3, stk. 5-6: the substitute has stepped in while the member is away. */
  | { readonly state: 'on-leave'; readonly member: string; readonly substitute: string | null }
  /** § 3, stk. 6: the council has still to decide whether the substitute steps in. */
  | { readonly state: 'leave-proposed'; readonly member: string; readonly substitute: string | null }
  /** § 3, stk. 11: the member is gone, the substitute has still to say yes or no. */
  | { readonly state: 'substitute-asked'; readonly substitute: string }
  /** The party has still to elect. */
  | { readonly state: 'vacant'; readonly substitute: string | null };

export type MayorSeat = {
  readonly kind: 'mayor';
  readonly id: string;
  readonly municipality: string;
  /** The party the mayor represents now; null outside the parties. */
  readonly party: string | null;
  readonly holder: Holder;
};

export type SupplementarySeat = {
  readonly kind: 'supplementary';
  readonly id: string;
  /** The party whose councillors elect to the seat; that never changes. */
  readonly party: string;
  readonly holder: Holder;
};

export type Seat = MayorSeat | SupplementarySeat;

/** A post, the party or alliance that elected to it, and who holds it now. */
export type Post = {
  readonly electedBy: string;
  readonly member: string | null;
  /** Elected for as long as the holder is prevented; `asked` while that election is still to be held. */
  readonly acting:
    | { readonly state: 'nobody' }
    | { readonly state: 'asked' }
    | { readonly state: 'elected'; readonly member: string };
};

export type PostName = 'chair' | 'viceChair';

export type State = {
  readonly ruleSet: string;
  readonly municipalities: number;
  readonly seats: readonly Seat[];
  /** Parties with the right to be represented: at least 2 % of the votes. */
  readonly eligible: readonly string[];
  readonly chair: Post;
  readonly viceChair: Post;
};

export type Event =
  /** Leave from the duties in the home council (stk. 5). */
  | { readonly kind: 'leave-from-council'; readonly member: string; readonly expectedMonths: Fraction }
  /** Prevented by health, another public duty, business (stk. 6). */
  | { readonly kind: 'prevented'; readonly member: string; readonly expectedMonths: Fraction }
  | { readonly kind: 'leave-granted' | 'leave-refused' | 'returned'; readonly member: string }
  /** A member or a substitute is no longer a councillor (stk. 7, 12, 13). */
  | { readonly kind: 'left-council'; readonly person: string }
  /** A member, a mayor or a substitute leaves the party (stk. 7-9). */
  | { readonly kind: 'left-party'; readonly person: string; readonly to: string | null }
  | {
      readonly kind: 'mayor-changed';
      readonly municipality: string;
      readonly member: string;
      readonly party: string | null;
      readonly substitute: string | null;
    }
  /** The municipality leaves KL (stk. 7, last sentence). */
  | { readonly kind: 'municipality-left-kl'; readonly municipality: string }
  | { readonly kind: 'substitute-accepts' | 'substitute-declines' | 'substitute-left'; readonly seat: string }
  | { readonly kind: 'member-elected' | 'substitute-elected'; readonly seat: string; readonly person: string }
  /** The chair or vice-chair cannot see to the post for a time (stk. 14). */
  | { readonly kind: 'post-prevented'; readonly post: PostName; readonly expectedMonths: Fraction }
  | { readonly kind: 'post-elected'; readonly post: PostName; readonly person: string }
  | { readonly kind: 'post-returned'; readonly post: PostName };

export type TaskKind =
  | 'ask-kl'
  | 'ask-substitute'
  | 'call-substitute'
  | 'decide-leave'
  | 'elect-member'
  | 'elect-extra-member'
  | 'elect-substitute'
  | 'name-mayor-substitute'
  | 'elect-chair'
  | 'elect-vice-chair';

/** Something somebody now has to do: what, who, and for which seat or post. */
export type Task = { readonly kind: TaskKind; readonly by: string; readonly about: string };

export type Transition = { readonly state: State; readonly tasks: readonly Task[] };
export type MembershipAnswer = Decided<Transition> | NeedsDecision<Transition> | Refused;
