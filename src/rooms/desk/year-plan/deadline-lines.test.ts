import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Deadline, type DeadlineName, nearness } from '../../sittings/meetings/index.ts';
import { deadlineLines } from './pages/deadline-lines.ts';

const textOf = (html: unknown) =>
  String(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a meeting without deadlines says so', async () => {
  assert.equal(
    textOf(await deadlineLines({ deadlines: [], withoutRules: null, agenda: 'none' })),
    'Forretningsordenen sætter ingen frister for mødet.',
  );
});

test('a deadline that was moved shows the day it was, and why', async () => {
  const moved: Deadline = {
    name: 'agenda',
    on: '2025-02-14',
    computedOn: '2025-02-12',
    deviation: { movedTo: '2025-02-14', reason: 'Valget ligger sent.' },
    advisedOn: null,
    steps: [],
  };
  assert.equal(
    textOf(await lineOf(moved, '2025-02-01')),
    'Dagsordenen sendes ud: senest fredag den 14. februar 2025 Flyttet fra onsdag den 12. februar 2025: Valget ligger sent.',
  );
});

function lineOf(deadline: Deadline | undefined, today: string, agenda: 'draft' | 'sent' = 'draft') {
  assert.ok(deadline);
  const near = nearness(deadline, Temporal.PlainDate.from(today));
  return deadlineLines({ deadlines: [{ ...deadline, ...near }], withoutRules: null, agenda });
}

describe('a deadline says in words how near it is', () => {
  const due = (name: DeadlineName): Deadline => ({
    name,
    on: '2024-06-11',
    computedOn: '2024-06-11',
    deviation: null,
    advisedOn: null,
    steps: [],
  });
  const words: readonly (readonly [string, string])[] = [
    ['2024-06-03', ''], // eight days before
    ['2024-06-04', ' Om 7 dage'],
    ['2024-06-10', ' I morgen'],
    ['2024-06-11', ' I dag'],
    ['2024-06-12', ' Overskredet'],
  ];
  for (const [today, word] of words) {
    test(`on ${today}:${word === '' ? ' nothing' : word}`, async () => {
      const line = textOf(await lineOf(due('agenda'), today));
      assert.equal(line, `Dagsordenen sendes ud: senest tirsdag den 11. juni 2024${word}`);
    });
  }

  test('an agenda that was sent warns no more; the deadline for proposals still does', async () => {
    assert.match(textOf(await lineOf(due('agenda'), '2024-06-12', 'sent')), / Sendt$/);
    assert.match(textOf(await lineOf(due('proposals'), '2024-06-11', 'sent')), / I dag$/);
  });
});
