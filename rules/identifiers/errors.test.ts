import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideIdentifier } from './index.ts';

function errorOf(written: string): string {
  const answer = decideIdentifier({ kind: 'cvr', written });
  return 'error' in answer ? `${answer.error.code}: ${answer.error.message}` : '';
}

test('the input the faults are planted in is fine', () => {
  assert.equal(errorOf('13748136'), '');
});

test('no number at all', () => {
  assert.match(errorOf('  '), /^identifier-empty: Der er intet nummer/);
});

test('two numbers at once', () => {
  assert.match(errorOf('13748136, 13585628'), /^identifier-several/);
});
