import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { openDoor } from '../../../../test/door.ts';
import { refuseWork } from '../../../platform/threads/texts.da.ts';
import { findQuestion } from './forms/list-questions.ts';
import { replyWithPage } from './handlers/reply-with-page.ts';
import { unanswered } from './model/answer-rule.ts';
import { askWith } from './model/question.ts';

const { database } = await testDatabase();
const question = findQuestion('distribution', null) ?? assert.fail('no such question');
const refusals = { crowded: refuseWork('work-crowded'), slow: refuseWork('work-too-slow', { seconds: 5 }) };
const door = await openDoor(database, {
  extra: Object.entries(refusals).map(([name, refusal]) => ({
    method: 'GET',
    path: `/proeve/${name}`,
    access: 'public',
    handle: (visit) => replyWithPage(visit, askWith(question, new Map()), unanswered(refusal)),
  })),
});

// Planted fault: say that what was asked is wrong.
test('who asks when too many do is told to come again, and when; what takes too much is wrong', async () => {
  const crowded = await door.ask('/proeve/crowded');
  assert.deepEqual([crowded.status, crowded.headers.get('retry-after')], [503, '5']);
  assert.match(
    await crowded.text(),
    /Der er for mange, der venter på det samme lige nu\. Prøv igen om lidt\./,
  );
  const slow = await door.ask('/proeve/slow');
  assert.deepEqual([slow.status, slow.headers.get('retry-after')], [422, null]);
});
