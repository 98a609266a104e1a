import type { Fraction } from '../exact/index.ts';

type Post = 'chair' | 'viceChair';
type Counted = { readonly id: string; readonly count: number };

/** The kinds of step an election tells, with the figures of each. */
export type ElectionKinds = {
  readonly 'election-ballot': {
    readonly round: number;
    readonly votes: readonly Counted[];
    readonly blank: number;
  };
  readonly 'election-majority': { readonly id: string; readonly votes: number; readonly present: number };
  readonly 'election-only-candidate': { readonly id: string };
  readonly 'election-no-majority': { readonly present: number };
  readonly 'election-free-round': { readonly round: number };
  readonly 'election-nobody-voted-for': Readonly<Record<string, never>>;
  readonly 'election-lot-to-go-on': { readonly between: readonly string[]; readonly places: number };
  readonly 'election-bound-round': { readonly between: readonly string[] };
  readonly 'election-most-votes': { readonly id: string };
  readonly 'election-equal-votes': { readonly between: readonly string[] };
  readonly 'election-groups': { readonly seats: number; readonly groups: readonly Counted[] };
  /** A seat won: the members of the group, divided by the number of the seat; no quotient where nothing is divided. */
  readonly 'election-seat': {
    readonly seat: number;
    readonly id: string;
    readonly members: bigint;
    readonly divisor: number;
    readonly quotient: Fraction | undefined;
  };
  readonly 'election-equal-quotients': { readonly between: readonly string[]; readonly seats: number };
  readonly 'election-given-up': { readonly from: string; readonly to: string };
  readonly 'election-result': { readonly groups: readonly Counted[] };
  readonly 'election-posts': Readonly<Record<string, never>>;
  readonly 'election-alliance': { readonly id: string; readonly votes: bigint };
  readonly 'election-post': {
    readonly post: Post;
    readonly id: string;
    readonly allied: boolean;
    readonly votes: bigint;
    readonly divisor: number;
    readonly quotient: Fraction;
  };
  readonly 'election-equal-for-post': { readonly post: Post; readonly between: readonly string[] };
  readonly 'election-of-one': Readonly<Record<string, never>>;
  readonly 'election-of-several': { readonly posts: number };
  readonly 'election-agreed': { readonly elected: readonly string[] };
};
