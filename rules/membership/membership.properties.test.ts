import fc from 'fast-check';
import { fraction } from '../exact/index.ts';
import { decided } from '../outcome/index.ts';
import { checkable, type Fault, proveAll } from '../proof.testing.ts';
import { decideMembership, type Event, type MembershipAnswer, type Seat, type State } from './index.ts';

type Rule = (state: State, event: Event) => MembershipAnswer;

const people = ['m1', 'm2', 's1', 's2', 'b1', 'b2', 'x1', 'x2'];
const seats = ['M', 'A1', 'B1', 'A-ekstra-1'];

const start: State = {
  ruleSet: 'kkr-2022',
  municipalities: 1,
  seats: [
    {
      kind: 'mayor',
      id: 'M',
      municipality: '710',
      party: 'A',
      holder: { state: 'seated', member: 'm1', substitute: 'm2' },
    },
    {
      kind: 'supplementary',
      id: 'A1',
      party: 'B',
      holder: { state: 'seated', member: 's1', substitute: 's2' },
    },
    {
      kind: 'supplementary',
      id: 'B1',
      party: 'B',
      holder: { state: 'seated', member: 'b1', substitute: 'b2' },
    },
  ],
  eligible: ['A', 'B'],
  chair: { electedBy: 'B', member: 's1', acting: { state: 'nobody' } },
  viceChair: { electedBy: 'A', member: 'm1', acting: { state: 'nobody' } },
};

const person = fc.constantFrom(...people);
const seat = fc.constantFrom(...seats);
const someEvent: fc.Arbitrary<Event> = fc.oneof(
  person.map((one): Event => ({ kind: 'left-council', person: one })),
  person.map((one): Event => ({ kind: 'left-party', person: one, to: null })),
  person.map((member): Event => ({ kind: 'prevented', member, expectedMonths: fraction(4n) })),
  person.map((member): Event => ({ kind: 'leave-granted', member })),
  person.map((member): Event => ({ kind: 'returned', member })),
  seat.map((id): Event => ({ kind: 'substitute-accepts', seat: id })),
  seat.map((id): Event => ({ kind: 'substitute-declines', seat: id })),
  fc.tuple(seat, person).map(([id, one]): Event => ({ kind: 'member-elected', seat: id, person: one })),
  fc.tuple(seat, person).map(([id, one]): Event => ({ kind: 'substitute-elected', seat: id, person: one })),
  person.map((one): Event => ({ kind: 'post-elected', post: 'chair', person: one })),
);

const someStory = fc.array(someEvent, { minLength: 1, maxLength: 12 });

/** Every answered step of a story: the state before, the event, the state after. */
function tell(rule: Rule, story: readonly Event[]) {
  const told: { before: State; event: Event; after: State; tasks: number }[] = [];
  let state = start;
  for (const event of story) {
    const answer = rule(state, event);
    if ('error' in answer) continue;
    told.push({ before: state, event, after: answer.state, tasks: answer.tasks.length });
    state = answer.state;
  }
  return told;
}

function peopleOf(state: State): string[] {
  return state.seats
    .flatMap(({ holder }) => ['member' in holder ? holder.member : null, holder.substitute])
    .filter((one) => one !== null);
}

const open = ({ holder }: Seat): boolean => holder.state === 'vacant' || holder.state === 'substitute-asked';

/** Puts the person on the seat without looking where else they sit. */
const electingAnybody: Fault<Rule> = {
  name: 'electing whoever is proposed',
  rule: (state, event) => {
    if (event.kind !== 'substitute-elected') return decideMembership(state, event);
    const changed = state.seats.map((one) =>
      one.id === event.seat ? { ...one, holder: { ...one.holder, substitute: event.person } } : one,
    );
    return decided([], { state: { ...state, seats: changed }, tasks: [] });
  },
};

const droppingVacantSeats: Fault<Rule> = {
  name: 'dropping a seat when it falls vacant',
  rule: (state, event) => {
    const answer = decideMembership(state, event);
    if (answer.status !== 'decided') return answer;
    return { ...answer, state: { ...answer.state, seats: answer.state.seats.filter((one) => !open(one)) } };
  },
};

const forgettingTasks: Fault<Rule> = {
  name: 'forgetting to ask anybody',
  rule: (state, event) => {
    const answer = decideMembership(state, event);
    return answer.status === 'decided' ? { ...answer, tasks: [] } : answer;
  },
};

const keepingTheChair: Fault<Rule> = {
  name: 'keeping the chair who left',
  rule: (state, event) => {
    const answer = decideMembership(state, event);
    return answer.status === 'decided'
      ? { ...answer, state: { ...answer.state, chair: state.chair } }
      : answer;
  },
};

const property = (holds: (step: ReturnType<typeof tell>[number]) => boolean) => (rule: Rule) =>
  checkable(fc.property(someStory, (story) => tell(rule, story).every(holds)));

proveAll<Rule>(
  decideMembership,
  [
    {
      name: 'nobody ever has two places (stk. 4)',
      holds: property(({ after }) => new Set(peopleOf(after)).size === peopleOf(after).length),
      faulty: electingAnybody,
    },
    {
      name: 'no seat is ever lost, and one is added only when a mayor leaves the party (stk. 8-9)',
      holds: property(({ before, event, after }) => {
        const added = after.seats.length - before.seats.length;
        return added === 0 || (added === 1 && event.kind === 'left-party');
      }),
      faulty: droppingVacantSeats,
    },
    {
      name: 'a seat that falls open always gives somebody a task (stk. 11)',
      holds: property(
        ({ before, after, tasks }) =>
          after.seats.filter(open).length <= before.seats.filter(open).length || tasks > 0,
      ),
      faulty: forgettingTasks,
    },
    {
      name: 'the chair is always a member of the council, or the post is vacant (stk. 13)',
      holds: property(
        ({ after }) => after.chair.member === null || peopleOf(after).includes(after.chair.member),
      ),
      faulty: keepingTheChair,
    },
  ],
  500,
);
