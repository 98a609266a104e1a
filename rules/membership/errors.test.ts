import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { decideMembership, type Event, type State } from './index.ts';

const council: State = {
  ruleSet: 'kkr-2022',
  municipalities: 2,
  seats: [
    {
      kind: 'mayor',
      id: 'M',
      municipality: '710',
      party: 'A',
      holder: { state: 'seated', member: 'mayor', substitute: 'deputy' },
    },
    {
      kind: 'supplementary',
      id: 'C1',
      party: 'C',
      holder: { state: 'seated', member: 'C1', substitute: 'C1-sub' },
    },
    { kind: 'supplementary', id: 'B1', party: 'B', holder: { state: 'vacant', substitute: null } },
  ],
  eligible: ['A', 'B', 'C'],
  chair: { electedBy: 'A', member: 'mayor', acting: { state: 'nobody' } },
  viceChair: { electedBy: 'C', member: null, acting: { state: 'nobody' } },
};

function codeOf(event: Event, state: State = council): string | undefined {
  const answer = decideMembership(state, event);
  return 'error' in answer ? answer.error.code : undefined;
}

const three = fraction(3n);

test('somebody nobody knows', () =>
  assert.equal(codeOf({ kind: 'left-council', person: 'x' }), 'membership-unknown-person'));
test('a substitute cannot take leave', () =>
  assert.equal(codeOf({ kind: 'returned', member: 'C1-sub' }), 'membership-not-a-member'));
test('a seat nobody knows', () =>
  assert.equal(codeOf({ kind: 'substitute-accepts', seat: 'x' }), 'membership-unknown-seat'));
test('a municipality without a seat', () => {
  assert.equal(
    codeOf({ kind: 'mayor-changed', municipality: '101', member: 'x', party: null, substitute: null }),
    'membership-unknown-municipality',
  );
});
test('one person on two places', () => {
  assert.equal(codeOf({ kind: 'member-elected', seat: 'B1', person: 'C1-sub' }), 'membership-person-twice');
  assert.equal(
    codeOf({ kind: 'substitute-elected', seat: 'B1', person: 'mayor' }),
    'membership-person-twice',
  );
  assert.equal(
    codeOf({ kind: 'mayor-changed', municipality: '710', member: 'C1', party: 'C', substitute: null }),
    'membership-person-twice',
  );
  assert.equal(
    codeOf({ kind: 'mayor-changed', municipality: '710', member: 'x', party: 'C', substitute: 'x' }),
    'membership-person-twice',
  );
});
test('a chair who would be vice-chair too, or acts for oneself', () => {
  const elect = (post: 'chair' | 'viceChair', person: string, state = council) =>
    codeOf({ kind: 'post-elected', post, person }, state);
  assert.equal(elect('viceChair', 'mayor'), 'membership-holds-both-posts');
  const asked = (post: 'chair' | 'viceChair', member: string): State => ({
    ...council,
    [post]: { electedBy: 'C', member, acting: { state: 'asked' } },
  });
  assert.equal(elect('viceChair', 'C1', asked('viceChair', 'C1')), 'membership-acts-for-oneself');
  assert.equal(elect('chair', 'C1', asked('viceChair', 'C1')), 'membership-post-not-open');
  assert.equal(elect('viceChair', 'mayor', asked('viceChair', 'C1')), 'membership-holds-both-posts');
});
test('posts that contradict the seats or each other', () => {
  const state = (viceChair: State['viceChair']) =>
    codeOf({ kind: 'left-council', person: 'C1' }, { ...council, viceChair });
  const acting = { state: 'elected', member: 'C1' } as const;
  const nobody = { state: 'nobody' } as const;
  assert.equal(state({ electedBy: 'C', member: 'x', acting: nobody }), 'membership-not-eligible-for-post');
  assert.equal(
    state({ electedBy: 'C', member: 'C1-sub', acting: nobody }),
    'membership-not-eligible-for-post',
  );
  assert.equal(state({ electedBy: 'C', member: null, acting }), 'membership-acting-for-nobody');
  assert.equal(state({ electedBy: 'C', member: 'C1', acting }), 'membership-acts-for-oneself');
  assert.equal(state({ electedBy: 'C', member: 'mayor', acting: nobody }), 'membership-holds-both-posts');
});
test('leave upon leave', () => {
  const holder = { state: 'on-leave', member: 'C1', substitute: 'C1-sub' } as const;
  const state = {
    ...council,
    seats: council.seats.map((seat) => (seat.id === 'C1' ? { ...seat, holder } : seat)),
  };
  assert.equal(
    codeOf({ kind: 'prevented', member: 'C1', expectedMonths: three }, state),
    'membership-already-away',
  );
  assert.equal(codeOf({ kind: 'leave-granted', member: 'C1' }, state), 'membership-no-leave-proposed');
});
test('back without having been away', () =>
  assert.equal(codeOf({ kind: 'returned', member: 'C1' }), 'membership-not-away'));
test('a substitute who was not asked', () =>
  assert.equal(codeOf({ kind: 'substitute-declines', seat: 'C1' }), 'membership-substitute-not-asked'));
test('an election to a seat that is not vacant', () =>
  assert.equal(codeOf({ kind: 'member-elected', seat: 'C1', person: 'x' }), 'membership-seat-not-vacant'));
test('a second substitute', () =>
  assert.equal(
    codeOf({ kind: 'substitute-elected', seat: 'C1', person: 'x' }),
    'membership-substitute-in-place',
  ));
test('a substitute who is not there leaves', () =>
  assert.equal(codeOf({ kind: 'substitute-left', seat: 'B1' }), 'membership-no-substitute'));
test('a mayor leaves only by a successor', () =>
  assert.equal(codeOf({ kind: 'left-council', person: 'mayor' }), 'membership-mayor-leaves-by-successor'));
test('a chair is elected while there is one', () =>
  assert.equal(codeOf({ kind: 'post-elected', post: 'chair', person: 'C1' }), 'membership-post-not-open'));
test('a post that is vacant cannot be prevented, and one that is not prevented cannot be returned to', () => {
  assert.equal(
    codeOf({ kind: 'post-prevented', post: 'viceChair', expectedMonths: three }),
    'membership-post-not-prevented',
  );
  assert.equal(codeOf({ kind: 'post-returned', post: 'chair' }), 'membership-post-not-prevented');
});
test('a vice-chair from outside the council', () => {
  assert.equal(
    codeOf({ kind: 'post-elected', post: 'viceChair', person: 'x' }),
    'membership-not-eligible-for-post',
  );
});
test('minus three months', () => {
  assert.equal(
    codeOf({ kind: 'prevented', member: 'C1', expectedMonths: fraction(-3n) }),
    'membership-months-negative',
  );
});
test('a state with a seat or a person twice, or of unknown rules', () => {
  const event = { kind: 'returned', member: 'C1' } as const;
  assert.equal(
    codeOf(event, { ...council, seats: [...council.seats, ...council.seats.slice(2)] }),
    'membership-seat-twice',
  );
  const again = council.seats.slice(1, 2).map((seat) => ({ ...seat, id: 'C2' }));
  assert.equal(codeOf(event, { ...council, seats: [...council.seats, ...again] }), 'membership-person-twice');
  assert.equal(codeOf(event, { ...council, ruleSet: 'x' }), 'membership-unknown-rule-set');
});
