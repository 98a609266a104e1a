import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOfText } from '../source/source-of-text.ts';
import { doubtPages } from './doubt-pages.ts';

const sentence = 'Undersøgelsen på området viser, at målgruppen også får støtte, når væsentlige mål nås. ';
const told = (text: string) => doubtPages(sourceOfText(text)).map(({ where, code }) => `${where} ${code}`);

test('a Danish page is none', () => {
  assert.deepEqual(told(sentence.repeat(10)), []);
});

test('a page whose æ, ø and å a scan has taken is told with its share', () => {
  const read = sentence.replaceAll('ø', 'g').replaceAll('å', 'a').replaceAll('æ', 'ee').repeat(10);
  assert.deepEqual(told(read), ['side 1 page-undanish']);
  assert.match(doubtPages(sourceOfText(read))[0]?.message ?? '', / 0,0 procent /);
});

test('so is one full of signs that Danish does not use', () => {
  assert.deepEqual(told(sentence.replaceAll('å', '|').replaceAll('ø', '¢').repeat(10)), [
    'side 1 page-foreign',
  ]);
});

test('a few words say nothing', () => {
  assert.deepEqual(told('Jens Hansen, Kirsten Madsen, Peter Olsen'), []);
});
