import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '../../../../kernel/ids.ts';
import { decidePlacement } from './decide-placement.ts';

const june = { id: asId<'meetings'>('june'), heldOn: '2024-06-18', deadlineOn: '2024-06-08' };
const september = { id: asId<'meetings'>('september'), heldOn: '2024-09-06', deadlineOn: '2024-08-27' };
const november = { id: asId<'meetings'>('november'), heldOn: '2024-11-22', deadlineOn: '2024-11-12' };
const all = [november, june, september];

test('on the day of the deadline a proposal goes where it was meant to', () => {
  assert.deepEqual(decidePlacement(june, all, '2024-06-08', false), { meetingId: 'june', inTime: true });
});

test('the day after, it goes to the next meeting', () => {
  assert.deepEqual(decidePlacement(june, all, '2024-06-09', false), { meetingId: 'september', inTime: true });
});

test('who insists stays with the meeting, marked as late', () => {
  assert.deepEqual(decidePlacement(june, all, '2024-06-09', true), { meetingId: 'june', inTime: false });
});

test('a meeting whose own deadline has passed is skipped', () => {
  const placement = decidePlacement(june, all, '2024-08-28', false);
  assert.deepEqual(placement, { meetingId: 'november', inTime: true });
});

test('an earlier meeting is never the next, even when its deadline was moved', () => {
  const april = { id: asId<'meetings'>('april'), heldOn: '2024-06-15', deadlineOn: '2024-06-14' };
  assert.deepEqual(decidePlacement(june, [april, june], '2024-06-09', false), {
    meetingId: 'june',
    inTime: false,
  });
});
