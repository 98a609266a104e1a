import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDate } from '../../../../ui/index.ts';
import { changedWords } from './changed-words.ts';
import { tellChanges } from './changes.ts';

const told = tellChanges('Mødet »{place}« blev ændret', {
  heldOn: { name: 'dag', word: longDate },
  place: { name: 'sted' },
  endsAt: { name: 'slutning', word: (time) => `kl. ${time}` },
});

test('a change is told from what to what, field by field; what stands is not told', () => {
  const before = { heldOn: '2025-03-12', place: 'Viborg', endsAt: null };
  assert.equal(
    told({ before, after: { heldOn: '2025-03-13', place: 'Skive', endsAt: '12.30' } }),
    'Mødet »Skive« blev ændret: dag fra 12. marts 2025 til 13. marts 2025; sted fra »Viborg« til »Skive«; slutning sat til kl. 12.30.',
  );
  assert.equal(
    told({ before: { ...before, endsAt: '12.00' }, after: { ...before, place: '' } }),
    'Mødet »« blev ændret: sted fjernet (var »Viborg«); slutning fjernet (var kl. 12.00).',
  );
});

test('what is told only to be changed is named, and with nothing told nothing is made up', () => {
  assert.equal(
    told({ after: { place: 'Viborg', rewritten: ['adressen'] }, before: { place: 'Viborg' } }),
    'Mødet »Viborg« blev ændret: adressen ændret.',
  );
  assert.equal(told({}), 'Mødet »uoplyst« blev ændret.');
});

test('of a text the changed words alone are told, and none where they are many', () => {
  assert.deepEqual(changedWords('Vi mødes kl. 10 i salen.', 'Vi mødes kl. 11 i salen.'), {
    was: '10',
    is: '11',
  });
  assert.deepEqual(changedWords('Ring.', 'Ring eller\n\nskriv.'), { was: 'Ring.', is: 'Ring eller skriv.' });
  // The same word again must not be counted from both ends.
  assert.deepEqual(changedWords('ja ja', 'ja ja ja'), { was: '', is: 'ja' });
  assert.equal(changedWords('a', 'b'.repeat(81)), null);
  assert.deepEqual(changedWords('a', 'b'.repeat(80)), { was: 'a', is: 'b'.repeat(80) });
});
