import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../forms/question.ts';
import { placeError } from './place-error.ts';

const question: Question = {
  title: 'Pladser',
  purpose: 'Fordel.',
  fields: [
    { key: 'seats', label: 'Antal pladser', type: 'count' },
    { key: 'rates', label: 'Satser', type: 'percents' },
    {
      key: 'groups',
      label: 'Grupper',
      type: 'rows',
      shape: 'list',
      columns: [
        { key: 'id', label: 'Gruppe', type: 'text' },
        { key: 'votes', label: 'Stemmer', type: 'count' },
        { key: 'least', label: 'Mindst', type: 'count', into: 'minimum' },
      ],
    },
    {
      key: 'weights',
      label: 'Nøgle',
      type: 'rows',
      shape: 'map',
      columns: [
        { key: 'id', label: 'Kommune', type: 'text' },
        { key: 'weight', label: 'Vægt', type: 'count' },
      ],
    },
  ],
  showing: { facts: [] },
};
const values = new Map([
  ['groups.id', ['A', 'B']],
  ['weights.id', ['101', '860']],
]);
const place = (field: string, code = 'input-negative') =>
  placeError(question, values, {
    code,
    message: `Feltet ${field} må ikke være negativt.`,
    details: { field },
  });

test('a path in the input is told as row and column, or by the label', () => {
  assert.deepEqual(
    ['groups[1].votes', 'minimum.B', 'weights.860', 'rates[0]', 'seats', 'groups[0]'].map((path) =>
      place(path),
    ),
    [
      { field: 'groups-2-votes', message: 'Række 2, kolonnen »Stemmer« må ikke være negativt.' },
      { field: 'groups-2-least', message: 'Række 2, kolonnen »Mindst« må ikke være negativt.' },
      { field: 'weights-2-weight', message: 'Række 2, kolonnen »Vægt« må ikke være negativt.' },
      { field: 'rates', message: 'Linje 1 i »Satser« må ikke være negativt.' },
      { field: 'seats', message: '»Antal pladser« må ikke være negativt.' },
      { field: 'groups-1-id', message: 'Række 1 i »Grupper« må ikke være negativt.' },
    ],
  );
});

test('a number that is too large is not asked for in quotation marks', () => {
  assert.equal(
    place('seats', 'input-number-too-large').message,
    'Tallet i »Antal pladser« er for stort. Tjek, om to tal er løbet sammen.',
  );
});

test('a path that the form does not have is not told', () => {
  assert.deepEqual(place('lots[0].drawn'), { message: 'Det, der er skrevet, må ikke være negativt.' });
});
