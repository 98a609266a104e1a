import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'hono/html';
import type { JsonFields } from 'tvaers-rules/forms';
import {
  type Asked,
  answerAddress,
  answerPart,
  answerQuestion,
  makeFile,
  type Question,
  readValues,
  type Values,
  valuesOfInput,
  valuesOfQuery,
} from './index.ts';

const bus: Question = {
  title: 'Hvad koster turen?',
  purpose: 'Del prisen for en bus mellem dem, der kører med.',
  fields: [
    { key: 'priceOere', label: 'Pris i kroner', type: 'amount' },
    {
      key: 'riders',
      label: 'Passagerer',
      type: 'rows',
      shape: 'list',
      columns: [
        { key: 'name', label: 'Navn', type: 'text' },
        { key: 'stops', label: 'Stop', type: 'count' },
      ],
    },
  ],
  showing: {
    facts: [{ key: 'stops', label: 'Stop i alt' }],
    byGroup: {
      caption: 'Hvad hver betaler',
      group: 'Navn',
      columns: [{ key: 'shares', label: 'Betaler', as: 'kroner' }],
    },
  },
};

const words = { codes: {}, groups: () => (name: string) => name };
const input: JsonFields = {
  priceOere: '30000',
  riders: [
    { name: 'Ida', stops: 1 },
    { name: 'Bo', stops: 2 },
  ],
};
/** 300 kr. for 3 stops: 100 kr. for one. */
const split = async (): Promise<JsonFields> => ({
  status: 'decided',
  stops: 3,
  shares: { Ida: '10000', Bo: '20000' },
  steps: [{ text: 'Et stop koster 100 kr.', law: 'aftalen om bussen' }],
});
const values: Values = new Map([
  ['priceOere', ['300']],
  ['riders.name', ['Ida', 'Bo']],
  ['riders.stops', ['1', '2']],
]);

async function answered(asked: Asked) {
  const outcome = await answerQuestion(asked.question, asked.values, split, words);
  assert.ok(outcome.kind === 'answered');
  return outcome.shown;
}

test('values become the input, and the input values', () => {
  assert.deepEqual(readValues(bus, values), { input, errors: [] });
  const again = valuesOfInput(bus, input);
  assert.deepEqual(again.get('priceOere'), ['300']);
  assert.deepEqual(readValues(bus, again).input, input);
});

test('all that is wrong is said at once, each at its field', () => {
  const wrong = new Map([
    ...values,
    ['priceOere', ['dyrt']],
    ['riders.name', ['', 'Bo']],
    ['riders.stops', ['1', 'to']],
  ]);
  assert.deepEqual(readValues(bus, wrong).errors, [
    {
      field: 'priceOere',
      message: '»dyrt« er ikke et beløb. Skriv »Pris i kroner« i kroner, for eksempel 1.250,50.',
    },
    { field: 'riders-1-name', message: 'Række 1: udfyld kolonnen »Navn«.' },
    {
      field: 'riders-2-stops',
      message: 'Række 2, kolonnen »Stop«: »to« er ikke et helt tal. Skriv det med cifre, for eksempel 1.250.',
    },
  ]);
});

test('an answer is shown beside what was asked, with its steps', async () => {
  const asked = { at: '/bus', question: bus, values };
  const shown = await answered(asked);
  assert.deepEqual(shown.facts, [['Stop i alt', { text: '3', number: { value: 3, format: 'whole' } }]]);
  const texts = shown.tables[0]?.rows.map((row) => row.map(({ text }) => text));
  assert.deepEqual(texts, [
    ['Ida', '1', '100 kr.'],
    ['Bo', '2', '200 kr.'],
  ]);
  const page = String(await answerPart(asked, shown, { lot: '', ways: html`` }));
  assert.match(
    page,
    /<h4>aftalen om bussen<\/h4><ol class="steps" start="1"><li>Et stop koster 100 kr\.<\/li>/,
  );
});

test('what who answers refuses is said at the field it names', async () => {
  const refuse = async () => ({
    error: { message: 'Feltet priceOere skal være større end 0.', details: { field: 'priceOere' } },
  });
  assert.deepEqual(await answerQuestion(bus, values, refuse, words), {
    kind: 'wrong',
    errors: [{ field: 'priceOere', message: '»Pris i kroner« skal være større end 0.' }],
  });
});

test('an answer is taken away as a file and as an address that asks the same', async () => {
  const asked = { at: '/bus', question: bus, values };
  const file = await makeFile(asked, await answered(asked), 'csv', 'https://tal.dk');
  assert.ok(file.ok);
  assert.equal(file.value.fileName, 'Hvad koster turen.csv');
  assert.equal(new TextDecoder().decode(file.value.bytes), 'Navn;Stop;Betaler\r\nIda;1;100\r\nBo;2;200\r\n');
  const address = answerAddress(asked);
  assert.equal(
    address,
    '/bus?svar=1&priceOere=300&riders.name=Ida&riders.name=Bo&riders.stops=1&riders.stops=2',
  );
  const { values: again, isAsked, errors } = valuesOfQuery(new URL(address, 'https://tal.dk').searchParams);
  assert.deepEqual([again, isAsked, errors], [values, true, []]);
});
