import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellSentence } from './entry.ts';

test('a day is told as people write it, what was and what became', () => {
  const told = { before: { on: '2025-03-12' }, after: { on: '2025-03-14', reason: 'Ferie.' } };
  assert.equal(
    tellSentence('Fra {before.on} til {on}: {reason}', told),
    'Fra 12. marts 2025 til 14. marts 2025: Ferie.',
  );
});

test('what somebody typed is told as typed, though it looks like a day or is none', () => {
  for (const title of ['2026-99-99', '0000-00-00', '2025-03-14'])
    assert.equal(tellSentence('»{title}«', { after: { title } }), `»${title}«`);
  assert.equal(tellSentence('{heldOn}', { after: { heldOn: '2026-99-99' } }), '2026-99-99');
});

test('what was not told is said to be unknown, and a list is told word by word', () => {
  assert.equal(
    tellSentence('{changed}; {who}', { after: { changed: ['titel', 'tid'] } }),
    'titel, tid; uoplyst',
  );
});
