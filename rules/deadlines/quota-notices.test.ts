import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideQuotaNotices } from './index.ts';

const answerTo = (notified: Record<string, string | null>) => {
  const answer = decideQuotaNotices(2022, new Map(Object.entries(notified)));
  assert.ok(answer.status === 'decided');
  return answer;
};

test('the last day before 10 September is in time, the day itself is too late', () => {
  const { inTime, imposedFor, steps } = answerTo({ Sjælland: '2021-09-10', Midtjylland: '2021-09-09' });
  assert.deepEqual([inTime, imposedFor], [['Midtjylland'], ['Sjælland']]);
  assert.deepEqual(
    steps.map(({ text, law }) => ({ text, law })),
    [
      {
        text: 'Midtjylland har givet besked om en aftale senest 9. september 2021.',
        law: 'integrationsloven § 8, stk. 1',
      },
      {
        text: 'Udlændingestyrelsen fastsætter kommunekvoterne i Sjælland.',
        law: 'integrationsloven § 8, stk. 3',
      },
    ],
  );
});

test('a notice on Saturday 4 September is in time, and a region without an agreement is not', () => {
  const { inTime, imposedFor } = answerTo({ Syddanmark: '2021-09-04', Nordjylland: null });
  assert.deepEqual([inTime, imposedFor], [['Syddanmark'], ['Nordjylland']]);
});

test('where nobody or everybody is in time, the sentences say so', () => {
  assert.deepEqual(
    [answerTo({ Sjælland: null }).steps[0]?.text, answerTo({ Sjælland: '2021-06-16' }).steps[1]?.text],
    [
      'Ingen region har givet besked om en aftale senest 9. september 2021.',
      'Udlændingestyrelsen skal ikke fastsætte kvoter i nogen af regionerne.',
    ],
  );
});
