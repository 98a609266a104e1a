import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareText, fromMarks } from 'tvaers-richtext';
import { renderComparison } from './render-comparison.ts';

const compare = (before: string, after: string) => compareText(fromMarks(before), fromMarks(after));

test('the page says in words what is removed and added, and folds what is unchanged', async () => {
  const page = String(await renderComparison(compare('a\nb\nc\nd <1>', 'a\nb\nc\nd <2>')));
  assert.match(page, /2 uændrede linjer/);
  assert.match(page, /<del><span class="sr-only"> fjernet: <\/span>1/);
  assert.match(page, /<ins><span class="sr-only"> tilføjet: <\/span>2/);
  assert.match(page, /d &lt;/);
  assert.match(String(await renderComparison(compare('a', 'a'))), /Teksten er uændret/);
});
