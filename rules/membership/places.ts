import { findRepeated, formatList } from '../exact/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { findRuleSet, type RuleSet, ruleSets } from '../rule-sets/index.ts';
import { refuse } from './errors.ts';
import type { Holder, Post, PostName, Seat, State } from './model.ts';
import { postNames } from './names.ts';

export type Place = { readonly seat: Seat; readonly role: 'member' | 'substitute' };

export const memberOf = (holder: Holder): string | null => ('member' in holder ? holder.member : null);

/** The seat a person has, as member or as substitute. */
export function findPlace(state: State, person: string): Place | Refused {
  for (const seat of state.seats) {
    if (memberOf(seat.holder) === person) return { seat, role: 'member' };
    if (seat.holder.substitute === person) return { seat, role: 'substitute' };
  }
  return refuse('membership-unknown-person', { person });
}

export function findMemberSeat(state: State, person: string): Seat | Refused {
  const place = findPlace(state, person);
  if (isRefused(place)) return place;
  return place.role === 'member' ? place.seat : refuse('membership-not-a-member', { person });
}

export function findSeat(state: State, id: string): Seat | Refused {
  return state.seats.find((seat) => seat.id === id) ?? refuse('membership-unknown-seat', { seat: id });
}

/** § 3, stk. 4: nobody is substitute for two, nor member and substitute at once. */
export function findSecondPlace(state: State, person: string): Refused | undefined {
  return isRefused(findPlace(state, person)) ? undefined : refuse('membership-person-twice', { person });
}

export function withHolder(state: State, id: string, holder: Holder): State {
  return { ...state, seats: state.seats.map((seat) => (seat.id === id ? { ...seat, holder } : seat)) };
}

export function withPost(state: State, name: PostName, post: Post): State {
  return { ...state, [name]: post };
}

/** The rules of the state, or the first thing wrong with it. */
export function checkState(state: State): RuleSet | Refused {
  const rules = findRuleSet(state.ruleSet);
  if (!rules)
    return refuse('membership-unknown-rule-set', {
      ruleSet: state.ruleSet,
      known: formatList(ruleSets.map(({ id }) => id)),
    });
  const seat = findRepeated(state.seats.map(({ id }) => id));
  if (seat !== undefined) return refuse('membership-seat-twice', { seat });
  const people = state.seats
    .flatMap(({ holder }) => [memberOf(holder), holder.substitute])
    .filter((person) => person !== null);
  const person = findRepeated(people);
  if (person !== undefined) return refuse('membership-person-twice', { person });
  return findPostFault(state) ?? rules;
}

/** Whoever holds a post, and whoever was elected to it for the time being. */
export const holdersOf = ({ member, acting }: Post): readonly string[] =>
  [member, acting.state === 'elected' ? acting.member : null].filter((person) => person !== null);

/** Posts are held by members, each by one of them; nobody acts in a post that nobody holds, nor for oneself. */
function findPostFault(state: State): Refused | undefined {
  for (const name of ['chair', 'viceChair'] as const) {
    const post = postNames[name];
    if (state[name].member === null && state[name].acting.state !== 'nobody')
      return refuse('membership-acting-for-nobody', { post });
    const stranger = holdersOf(state[name]).find((person) => isRefused(findMemberSeat(state, person)));
    if (stranger !== undefined) return refuse('membership-not-eligible-for-post', { person: stranger, post });
    const twice = findRepeated(holdersOf(state[name]));
    if (twice !== undefined) return refuse('membership-acts-for-oneself', { person: twice, post });
  }
  const both = findRepeated([...holdersOf(state.chair), ...holdersOf(state.viceChair)]);
  return both === undefined
    ? undefined
    : refuse('membership-holds-both-posts', { person: both, post: postNames.chair });
}
