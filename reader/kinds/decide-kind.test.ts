import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideKind } from './decide-kind.ts';

test('the verb of the recommendation tells the kind', () => {
  assert.equal(decideKind(['KKR godkender fordelingen.']), 'decision');
  assert.equal(decideKind(['drøfter modellerne.']), 'discussion');
  assert.equal(decideKind(['tager orienteringen til efterretning.']), 'orientation');
});

test('one decision among the bullets makes the item a decision, whichever stands first', () => {
  assert.equal(decideKind(['drøfter beretningen.', 'godkender indsatsområderne.']), 'decision');
  assert.equal(decideKind(['godkender indsatsområderne.', 'drøfter beretningen.']), 'decision');
});

test('in one sentence the first telling verb counts', () => {
  assert.equal(decideKind(['drøfter, om rådet godkender planen.']), 'discussion');
});

test('no bullets, or none with a telling verb, is no kind', () => {
  assert.equal(decideKind([]), null);
  assert.equal(decideKind(['overvejer sagen.']), null);
});
