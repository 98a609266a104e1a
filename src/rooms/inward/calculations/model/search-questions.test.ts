import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questions } from '../forms/list-questions.ts';
import { searchQuestions } from './search-questions.ts';

const titles = (sought: string) => searchQuestions(questions, sought).map(({ title }) => title);

test('questions are found by part of a word, without case, all words together', () => {
  assert.deepEqual(titles('DHONDT plads stemmer'), [
    'Sammensæt et kommunekontaktråd',
    'Fordel pladser efter stemmer',
  ]);
  assert.deepEqual(titles('cvr'), ['Kontrollér et CVR-nummer']);
});

test('nothing sought is all of them, and nonsense none', () => {
  assert.equal(titles('').length, questions.length);
  assert.deepEqual(titles('xyzzy'), []);
});
