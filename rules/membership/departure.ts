import { decided, isRefused, type Step } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { refuse } from './errors.ts';
import { electSubstitute } from './leave.ts';
import type { MayorSeat, MembershipAnswer, PostName, Seat, State, SupplementarySeat, Task } from './model.ts';
import { findPlace, findSecondPlace, memberOf, withHolder, withPost } from './places.ts';
import * as steps from './steps.ts';

type Change = { readonly state: State; readonly tasks: readonly Task[]; readonly steps: readonly Step[] };

const answerOf = ({ state, tasks, steps: told }: Change): MembershipAnswer => decided(told, { state, tasks });

/** Stk. 7, 12 and 13: whoever is no longer a councillor loses the place, and a chair the post. */
export function leaveCouncil(state: State, person: string, rules: RuleSet): MembershipAnswer {
  const place = findPlace(state, person);
  if (isRefused(place)) return place;
  if (place.role === 'substitute')
    return answerOf(loseSubstitute(state, place.seat, steps.substituteLeaves(person, rules), rules));
  if (place.seat.kind === 'mayor') return refuse('membership-mayor-leaves-by-successor', { person });
  return answerOf(loseMember(state, place.seat, person, steps.leavesCouncil(person, rules), rules));
}

/** Stk. 7-10: an elected member or substitute loses the place; a mayor stays, and a party left empty elects one more. */
export function leaveParty(
  state: State,
  person: string,
  to: string | null,
  rules: RuleSet,
): MembershipAnswer {
  const place = findPlace(state, person);
  if (isRefused(place)) return place;
  if (place.seat.kind === 'mayor') {
    return place.role === 'member'
      ? answerOf(mayorLeavesParty(state, place.seat, person, to, rules))
      : decided([steps.mayorSubstituteStays(person, rules)], { state, tasks: [] });
  }
  if (place.role === 'substitute')
    return answerOf(loseSubstitute(state, place.seat, steps.substituteLeavesParty(person, rules), rules));
  return answerOf(
    loseMember(state, place.seat, person, steps.leavesParty(person, place.seat.party, rules), rules),
  );
}

/** Stk. 12: the party elects a new substitute; one who was asked to step up leaves the seat to be elected to as well. */
export function loseSubstitute(state: State, seat: Seat, told: Step, rules: RuleSet): Change {
  const { holder } = seat;
  const gone =
    holder.state === 'substitute-asked'
      ? ({ state: 'vacant', substitute: null } as const)
      : { ...holder, substitute: null };
  const member: Task[] =
    holder.state === 'substitute-asked'
      ? [{ kind: 'elect-member', by: seat.party ?? '', about: seat.id }]
      : [];
  return {
    state: withHolder(state, seat.id, gone),
    tasks: [...member, electSubstitute(seat)],
    steps: [
      told,
      ...(member.length > 0 ? [steps.partyElects(seat.party ?? '', rules)] : []),
      steps.newSubstitute(electSubstitute(seat).by, rules),
    ],
  };
}

/** Stk. 11: the personal substitute is asked; without one the party elects a new member. */
function loseMember(
  state: State,
  seat: SupplementarySeat,
  person: string,
  told: Step,
  rules: RuleSet,
): Change {
  const { substitute } = seat.holder;
  const asked: Task[] =
    substitute === null
      ? [{ kind: 'elect-member', by: seat.party, about: seat.id }, electSubstitute(seat)]
      : [{ kind: 'ask-substitute', by: 'sekretariatet', about: seat.id }];
  const holder =
    substitute === null
      ? ({ state: 'vacant', substitute } as const)
      : ({ state: 'substitute-asked', substitute } as const);
  const vacated = vacatePosts(withHolder(state, seat.id, holder), person, rules);
  const next =
    substitute === null ? steps.partyElects(seat.party, rules) : steps.substituteAsked(substitute, rules);
  return { state: vacated.state, tasks: [...asked, ...vacated.tasks], steps: [told, next, ...vacated.steps] };
}

/** Stk. 13: the group that elected the chair or the vice-chair elects a new one. */
function vacatePosts(state: State, person: string, rules: RuleSet): Change {
  const held = (['chair', 'viceChair'] as const).filter(
    (name) => state[name].member === person || actingIn(state, name) === person,
  );
  return held.reduce<Change>((change, name) => vacatePost(change, name, person, rules), {
    state,
    tasks: [],
    steps: [],
  });
}

function actingIn(state: State, name: PostName): string | null {
  const { acting } = state[name];
  return acting.state === 'elected' ? acting.member : null;
}

function vacatePost(
  { state, tasks, steps: told }: Change,
  name: PostName,
  person: string,
  rules: RuleSet,
): Change {
  const post = state[name];
  const next =
    post.member === person
      ? { ...post, member: null, acting: { state: 'nobody' as const } }
      : { ...post, acting: { state: 'asked' as const } };
  return {
    state: withPost(state, name, next),
    tasks: [...tasks, steps.postTask(name, post.electedBy)],
    steps: [...told, steps.postVacated(name, post.electedBy, rules)],
  };
}

function mayorLeavesParty(
  state: State,
  seat: MayorSeat,
  person: string,
  to: string | null,
  rules: RuleSet,
): Change {
  const left = seat.party;
  const moved = {
    ...state,
    seats: state.seats.map((one) => (one.id === seat.id ? { ...seat, party: to } : one)),
  };
  const stays = steps.mayorStays(person, left, rules);
  if (left === null || left === to || moved.seats.some(({ party }) => party === left))
    return { state: moved, tasks: [], steps: [stays] };
  if (!state.eligible.includes(left))
    return { state: moved, tasks: [], steps: [stays, steps.notEligible(left, rules)] };
  const extra: SupplementarySeat = {
    kind: 'supplementary',
    id: freshId(moved, left),
    party: left,
    holder: { state: 'vacant', substitute: null },
  };
  const task: Task = { kind: 'elect-extra-member', by: left, about: extra.id };
  const size = moved.seats.length + 1;
  const cap = rules.membersPerMunicipality * state.municipalities;
  return {
    state: { ...moved, seats: [...moved.seats, extra] },
    tasks: [task, electSubstitute(extra)],
    steps: [
      stays,
      steps.extraMember(left, rules),
      ...(size > cap ? [steps.capWaived(size, cap, rules)] : []),
    ],
  };
}

function freshId(state: State, party: string): string {
  const taken = new Set(state.seats.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${party}-ekstra-${number}`)) number += 1;
  return `${party}-ekstra-${number}`;
}

/** A municipality has a new mayor, who is a member because of that; nothing is calculated again. */
export function changeMayor(
  state: State,
  event: {
    readonly municipality: string;
    readonly member: string;
    readonly party: string | null;
    readonly substitute: string | null;
  },
  rules: RuleSet,
): MembershipAnswer {
  const seat = state.seats.find((one) => one.kind === 'mayor' && one.municipality === event.municipality);
  if (seat === undefined || seat.kind !== 'mayor')
    return refuse('membership-unknown-municipality', { municipality: event.municipality });
  const others = { ...state, seats: state.seats.filter((one) => one.id !== seat.id) };
  for (const person of [event.member, event.substitute].filter((one) => one !== null)) {
    const second = findSecondPlace(others, person);
    if (second) return second;
  }
  if (event.member === event.substitute) return refuse('membership-person-twice', { person: event.member });
  const holder = { state: 'seated', member: event.member, substitute: event.substitute } as const;
  const next = {
    ...state,
    seats: state.seats.map((one) => (one.id === seat.id ? { ...seat, party: event.party, holder } : one)),
  };
  const vacated = vacatePosts(next, memberOf(seat.holder) ?? '', rules);
  const missing = event.substitute === null ? [electSubstitute(seat)] : [];
  return decided([steps.newMayor(event.member, event.municipality, rules), ...vacated.steps], {
    state: vacated.state,
    tasks: [...missing, ...vacated.tasks],
  });
}
