import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import {
  decideMayorSubstitute,
  decideMembership,
  type Event,
  type Holder,
  type Seat,
  type State,
} from './index.ts';

const seated = (name: string): Holder => ({ state: 'seated', member: name, substitute: `${name}-sub` });
const supplementary = (id: string, party: string, holder: Holder = seated(id)): Seat => ({
  kind: 'supplementary',
  id,
  party,
  holder,
});
const mayor = (municipality: string, party: string): Seat => ({
  kind: 'mayor',
  id: `mayor-${municipality}`,
  municipality,
  party,
  holder: { state: 'seated', member: `mayor-${municipality}`, substitute: `deputy-${municipality}` },
});

/** Two municipalities, four seats: full to the cap. A is chair, V (only its mayor) vice-chair. */
const council: State = {
  ruleSet: 'kkr-2022',
  municipalities: 2,
  seats: [mayor('A-by', 'A'), mayor('V-by', 'V'), supplementary('A1', 'A'), supplementary('C1', 'C')],
  eligible: ['A', 'V', 'C'],
  chair: { electedBy: 'A', member: 'A1', acting: { state: 'nobody' } },
  viceChair: { electedBy: 'C+V', member: 'mayor-V-by', acting: { state: 'nobody' } },
};

type Told = { state: State; tasks: string[]; status: string; laws: string[] };

/** The state and tasks after some events, each of which must be answered. */
function after(...events: Event[]) {
  return events.reduce<Told>(
    ({ state }, event) => {
      const answer = decideMembership(state, event);
      assert.ok(!('error' in answer), JSON.stringify(answer));
      return {
        state: answer.state,
        tasks: answer.tasks.map(({ kind, by, about }) => `${kind} ${by} ${about}`),
        status: answer.status,
        laws: answer.steps.map(({ law }) => law),
      };
    },
    { state: council, tasks: [], status: 'decided', laws: [] },
  );
}

const holderOf = (state: State, id: string): Holder | undefined =>
  state.seats.find((seat) => seat.id === id)?.holder;
const months = (n: bigint, d = 1n) => fraction(n, d);

test('the substitute of a mayor: first deputy, second deputy, elected', () => {
  const chain = [
    [false, false],
    [true, false],
    [true, true],
  ].map(
    ([firstDeputyIsMember = false, secondDeputyIsMember = false]) =>
      decideMayorSubstitute({ firstDeputyIsMember, secondDeputyIsMember }).substitute,
  );
  assert.deepEqual(chain, ['first-deputy', 'second-deputy', 'elected-by-council']);
});

test('leave from the home council of 2.9 months calls nobody in, of 3 and of 6 months the substitute', () => {
  const states = [months(29n, 10n), months(3n), months(6n)].map((expectedMonths) => {
    const { state } = after({ kind: 'leave-from-council', member: 'mayor-A-by', expectedMonths });
    return holderOf(state, 'mayor-A-by')?.state;
  });
  assert.deepEqual(states, ['seated', 'on-leave', 'on-leave']);
});

test('a member prevented by illness: the chair calls the substitute and the council decides', () => {
  const { state, tasks, status, laws } = after({
    kind: 'prevented',
    member: 'C1',
    expectedMonths: months(4n),
  });
  assert.equal(status, 'needs-decision');
  assert.deepEqual(tasks, ['call-substitute formanden C1', 'decide-leave rådet C1']);
  assert.deepEqual(
    [holderOf(state, 'C1')?.state, laws],
    ['leave-proposed', ['forretningsordenen § 3, stk. 6']],
  );
});

test('granted, and back again', () => {
  const proposed = { kind: 'prevented', member: 'C1', expectedMonths: months(4n) } as const;
  const granted = after(proposed, { kind: 'leave-granted', member: 'C1' });
  assert.equal(holderOf(granted.state, 'C1')?.state, 'on-leave');
  const back = after(proposed, { kind: 'leave-granted', member: 'C1' }, { kind: 'returned', member: 'C1' });
  assert.deepEqual(holderOf(back.state, 'C1'), seated('C1'));
  const refused = after(proposed, { kind: 'leave-refused', member: 'C1' });
  assert.deepEqual(holderOf(refused.state, 'C1'), seated('C1'));
});

test('a mayor prevented without leave from the home council keeps the seat alone', () => {
  const { state, tasks } = after({ kind: 'prevented', member: 'mayor-A-by', expectedMonths: months(4n) });
  assert.deepEqual([holderOf(state, 'mayor-A-by')?.state, tasks], ['seated', []]);
});

test('a member without a substitute goes on leave: the party elects one first', () => {
  const left = { kind: 'substitute-left', seat: 'C1' } as const;
  const { tasks } = after(left, { kind: 'leave-from-council', member: 'C1', expectedMonths: months(5n) });
  assert.deepEqual(tasks, ['elect-substitute C C1']);
});

test('a member leaves the municipal council; the substitute accepts, and the party elects a new substitute', () => {
  const left = { kind: 'left-council', person: 'C1' } as const;
  const first = after(left);
  assert.deepEqual(
    [holderOf(first.state, 'C1'), first.tasks],
    [{ state: 'substitute-asked', substitute: 'C1-sub' }, ['ask-substitute sekretariatet C1']],
  );
  const second = after(left, { kind: 'substitute-accepts', seat: 'C1' });
  assert.deepEqual(holderOf(second.state, 'C1'), { state: 'seated', member: 'C1-sub', substitute: null });
  assert.deepEqual(second.tasks, ['elect-substitute C C1']);
  const third = after(
    left,
    { kind: 'substitute-accepts', seat: 'C1' },
    { kind: 'substitute-elected', seat: 'C1', person: 'C2' },
  );
  assert.deepEqual(
    [holderOf(third.state, 'C1'), third.tasks],
    [{ state: 'seated', member: 'C1-sub', substitute: 'C2' }, []],
  );
});

test('the substitute declines, stays substitute, and the party elects a new member', () => {
  const left = { kind: 'left-council', person: 'C1' } as const;
  const declined = after(left, { kind: 'substitute-declines', seat: 'C1' });
  assert.deepEqual(
    [holderOf(declined.state, 'C1'), declined.tasks],
    [{ state: 'vacant', substitute: 'C1-sub' }, ['elect-member C C1']],
  );
  const elected = after(
    left,
    { kind: 'substitute-declines', seat: 'C1' },
    { kind: 'member-elected', seat: 'C1', person: 'C2' },
  );
  assert.deepEqual(holderOf(elected.state, 'C1'), { state: 'seated', member: 'C2', substitute: 'C1-sub' });
});

test('an asked substitute who leaves the council too: the party elects both', () => {
  const { state, tasks } = after(
    { kind: 'left-council', person: 'C1' },
    { kind: 'left-council', person: 'C1-sub' },
  );
  assert.deepEqual(holderOf(state, 'C1'), { state: 'vacant', substitute: null });
  assert.deepEqual(tasks, ['elect-member C C1', 'elect-substitute C C1']);
});

test('a member who leaves the party leaves the council', () => {
  const { state, laws } = after({ kind: 'left-party', person: 'C1', to: 'V' });
  assert.equal(holderOf(state, 'C1')?.state, 'substitute-asked');
  assert.equal(laws[0], 'forretningsordenen § 3, stk. 7');
});

test('a mayor whose party has others in the council leaves it and stays; nothing is calculated again', () => {
  const { state, tasks, laws } = after({ kind: 'left-party', person: 'mayor-A-by', to: null });
  assert.deepEqual([state.seats.length, tasks, laws], [4, [], ['forretningsordenen § 3, stk. 8']]);
  assert.equal(state.seats[0]?.party, null);
});

test('a mayor who was the party’s only one: the party elects one more, over the cap', () => {
  // 4 seats in 2 municipalities is the cap; the extra one makes 5.
  const { state, tasks, laws } = after({ kind: 'left-party', person: 'mayor-V-by', to: 'A' });
  assert.deepEqual(tasks, ['elect-extra-member V V-ekstra-1', 'elect-substitute V V-ekstra-1']);
  assert.deepEqual(laws, [
    'forretningsordenen § 3, stk. 8',
    'forretningsordenen § 3, stk. 9',
    'forretningsordenen § 3, stk. 10',
  ]);
  assert.equal(state.seats.length, 5);
});

test('a party left empty without the right to be represented elects nobody', () => {
  const answer = decideMembership(
    { ...council, eligible: ['A', 'C'] },
    { kind: 'left-party', person: 'mayor-V-by', to: null },
  );
  assert.ok(answer.status === 'decided');
  assert.deepEqual([answer.state.seats.length, answer.tasks], [4, []]);
});

test('a chair who leaves the council: the group that elected elects a new one among the members', () => {
  const left = after({ kind: 'left-council', person: 'A1' });
  assert.deepEqual(left.tasks, ['ask-substitute sekretariatet A1', 'elect-chair A chair']);
  assert.equal(left.state.chair.member, null);
  const elected = after(
    { kind: 'left-council', person: 'A1' },
    { kind: 'post-elected', post: 'chair', person: 'mayor-A-by' },
  );
  assert.equal(elected.state.chair.member, 'mayor-A-by');
});

test('a new mayor takes the seat, and the old mayor’s post goes back to the alliance that elected', () => {
  const changed = {
    kind: 'mayor-changed',
    municipality: 'V-by',
    member: 'new-mayor',
    party: 'C',
    substitute: null,
  } as const;
  const { state, tasks } = after(changed);
  assert.deepEqual(tasks, [
    'name-mayor-substitute kommunalbestyrelsen i V-by mayor-V-by',
    'elect-vice-chair C+V viceChair',
  ]);
  assert.deepEqual(holderOf(state, 'mayor-V-by'), { state: 'seated', member: 'new-mayor', substitute: null });
});

test('a chair prevented for three months: another for the time being, until the chair is back', () => {
  const prevented = { kind: 'post-prevented', post: 'chair', expectedMonths: months(3n) } as const;
  const elected = { kind: 'post-elected', post: 'chair', person: 'mayor-A-by' } as const;
  assert.deepEqual(after(prevented).tasks, ['elect-chair A chair']);
  assert.deepEqual(after(prevented, elected).state.chair, {
    electedBy: 'A',
    member: 'A1',
    acting: { state: 'elected', member: 'mayor-A-by' },
  });
  assert.deepEqual(
    after(prevented, elected, { kind: 'post-returned', post: 'chair' }).state.chair,
    council.chair,
  );
  assert.deepEqual(after({ ...prevented, expectedMonths: months(2n) }).tasks, []);
});

test('the acting chair leaves the council: another is elected for the time being', () => {
  const prevented = { kind: 'post-prevented', post: 'viceChair', expectedMonths: months(3n) } as const;
  const elected = { kind: 'post-elected', post: 'viceChair', person: 'C1' } as const;
  const { state, tasks } = after(prevented, elected, { kind: 'left-council', person: 'C1' });
  assert.deepEqual(tasks, ['ask-substitute sekretariatet C1', 'elect-vice-chair C+V viceChair']);
  assert.deepEqual(state.viceChair.acting, { state: 'asked' });
});

test('a deputy mayor who leaves the party stays substitute; a party’s substitute does not', () => {
  assert.deepEqual(after({ kind: 'left-party', person: 'deputy-A-by', to: null }).tasks, []);
  assert.deepEqual(after({ kind: 'left-party', person: 'C1-sub', to: null }).tasks, [
    'elect-substitute C C1',
  ]);
});

test('the given state is never changed', () => {
  const before = JSON.stringify(council);
  after({ kind: 'left-council', person: 'A1' }, { kind: 'left-party', person: 'mayor-V-by', to: null });
  assert.equal(JSON.stringify(council), before);
});

test('a municipality leaves KL: people decide, and no seat changes meanwhile (stk. 7)', () => {
  const { state, status, tasks, laws } = after({ kind: 'municipality-left-kl', municipality: 'V-by' });
  assert.equal(status, 'needs-decision');
  assert.deepEqual(state, council);
  assert.deepEqual(tasks, ['ask-kl sekretariatet mayor-V-by']);
  assert.ok(laws.every((law) => law.includes('KL’s love § 6, stk. 5')));
});
