import { compare, type Fraction, formatShort, fraction } from '../exact/index.ts';
import { decided, isRefused } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { refuse } from './errors.ts';
import type { MembershipAnswer, PostName, State } from './model.ts';
import { postNames } from './names.ts';
import { findMemberSeat, holdersOf, withPost } from './places.ts';
import * as steps from './steps.ts';

/** Stk. 14: prevented for at least three months, the group elects another for as long as it lasts. */
export function preventPost(
  state: State,
  name: PostName,
  months: Fraction,
  rules: RuleSet,
): MembershipAnswer {
  const post = state[name];
  if (compare(months, fraction(0n)) < 0) return refuse('membership-months-negative');
  if (post.member === null) return refuse('membership-post-not-prevented', { post: postNames[name] });
  if (post.acting.state !== 'nobody') return refuse('membership-already-away', { person: post.member });
  if (compare(months, fraction(BigInt(rules.absenceMonths))) < 0) {
    return decided([steps.postTooShort(name, formatShort(months), rules)], { state, tasks: [] });
  }
  const next = withPost(state, name, { ...post, acting: { state: 'asked' } });
  return decided([steps.postPrevented(name, post.electedBy, rules)], {
    state: next,
    tasks: [steps.postTask(name, post.electedBy)],
  });
}

/** The group has elected: a new holder of a vacant post, or somebody for the time being. */
export function electToPost(state: State, name: PostName, person: string, rules: RuleSet): MembershipAnswer {
  const post = state[name];
  const asked = post.acting.state === 'asked';
  if (post.member !== null && !asked) return refuse('membership-post-not-open', { post: postNames[name] });
  if (isRefused(findMemberSeat(state, person)))
    return refuse('membership-not-eligible-for-post', { person, post: postNames[name] });
  const other = name === 'chair' ? 'viceChair' : 'chair';
  if (person === post.member) return refuse('membership-acts-for-oneself', { person, post: postNames[name] });
  if (holdersOf(state[other]).includes(person))
    return refuse('membership-holds-both-posts', { person, post: postNames[other] });
  const next =
    post.member === null
      ? { ...post, member: person }
      : { ...post, acting: { state: 'elected' as const, member: person } };
  return decided([steps.postElected(name, person, asked, rules)], {
    state: withPost(state, name, next),
    tasks: [],
  });
}

/** The holder is back; whoever was elected for the time being steps down. */
export function returnToPost(state: State, name: PostName, rules: RuleSet): MembershipAnswer {
  const post = state[name];
  if (post.member === null || post.acting.state === 'nobody')
    return refuse('membership-post-not-prevented', { post: postNames[name] });
  const next = withPost(state, name, { ...post, acting: { state: 'nobody' } });
  return decided([steps.postReturned(name, post.member, rules)], { state: next, tasks: [] });
}
