import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { testDatabase } from '../../../../../test/database.ts';
import { answerOf, testServices, uploaded } from '../../../../../test/visit.ts';
import {
  answerAddress,
  readValues,
  type Values,
  valuesOfInput,
  valuesOfQuery,
} from '../../../../questions/index.ts';
import { answerRule } from '../model/answer-rule.ts';
import { askWith, type RuleQuestion } from '../model/question.ts';
import { getExample } from '../queries/get-example.ts';
import { routes } from '../routes.ts';
import { findQuestion } from './list-questions.ts';

const { database } = await testDatabase();
const services = await testServices(database);

function questionOf(kind: string): RuleQuestion {
  const question = findQuestion('measure', kind);
  assert.ok(question, kind);
  return question;
}

const goal = {
  agreement: 'Aftalen',
  goal: '3',
  year: '2022',
  'targets.year': '2022',
  'targets.target': '80',
  comparison: 'at-least',
  toleranceOf: 'relative',
};

/** Posts the segments of a goal as a file, or as lines where the name is empty. */
async function post(kind: string, fileName: string, table: Uint8Array | string, more = {}) {
  const form = { slags: kind, ...goal, ...more };
  const path = '/beregn/measure';
  if (fileName === '')
    return answerOf(routes, { path, form: { ...form, 'segments.linjer': String(table) } }, services);
  const file = await uploaded(services.files, fileName, table, 'segments.fil');
  return answerOf(routes, { path, form, uploads: [file] }, services);
}

async function inputOf(kind: string, reply: Response) {
  assert.equal(reply.status, 303, await reply.clone().text());
  const { searchParams } = new URL(reply.headers.get('location') ?? '', 'http://x');
  return readValues(questionOf(kind), valuesOfQuery(searchParams).values).input;
}

const heading = ['Segment', 'Svar', 'Antal', 'Tæller med'];
const rows: readonly (readonly (string | number)[])[] = [
  ['vækst', 'Meget tilfreds', 84, 'ja'],
  ['drift', 'Meget tilfreds', 70, 'ja'],
  ['vækst', 'Tilfreds', 21, 'nej'],
  ['drift', 'Tilfreds', 1030, ''],
];
const csv = [heading, ...rows]
  .map((row) => row.join(';'))
  .join('\r\n')
  .replace('1030', '1.030');
const segments = [
  { segment: 'vækst', answers: { 'Meget tilfreds': 84, Tilfreds: 21 }, counted: ['Meget tilfreds'] },
  { segment: 'drift', answers: { 'Meget tilfreds': 70, Tilfreds: 1030 }, counted: ['Meget tilfreds'] },
];

describe('a long table of segments and answers', () => {
  test('is one object for each segment, whatever the order of its rows', async () => {
    const input = await inputOf('share', await post('share', 'svar.csv', csv));
    assert.deepEqual(input.segments, segments);
  });

  test('may be a spreadsheet', async () => {
    const cells = [heading, ...rows].map((row) => row.map((value): Cell => ({ value })));
    const bytes = await writeXlsxFile(cells).toBuffer();
    assert.deepEqual((await inputOf('share', await post('share', 'svar.xlsx', bytes))).segments, segments);
  });

  test('may be pasted, and its target may have the sign of per cent', async () => {
    const reply = await post('share', '', csv, { 'targets.target': '47,5 %' });
    const input = await inputOf('share', reply);
    assert.deepEqual([input.segments, input.targets], [segments, [{ year: 2022, target: '95/2' }]]);
  });

  test('is taken away with every row and asks the same when it is read in again', async () => {
    for (const [kind, name] of [
      ['share-excluding', 'measure/referrals-against-the-target-of-2023'],
      ['new-customers', 'measure/new-customers-by-name'],
      ['tolerance', 'measure/tolerance-just-over-the-upper-edge'],
      ['checklist', 'measure/a-checklist-with-one-point-left'],
    ] as const) {
      const input = await getExample(name);
      const path = answerAddress(askWith(questionOf(kind), valuesOfInput(questionOf(kind), input)), '.csv');
      const bytes = await (await answerOf(routes, { path }, services)).bytes();
      const again = await inputOf(kind, await post(kind, 'resultat.csv', bytes));
      assert.deepEqual(again.segments, input.segments, kind);
    }
  });

  const wrong: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'half an answer',
      'alle;Ja;10;ja\nalle;Nej;2,5;nej',
      'segments-2-answers',
      /Række 2, kolonnen »Antal«: »2,5« er ikke et helt tal/,
    ],
    [
      'neither yes nor no',
      'alle;Ja;10;måske',
      'segments-1-counted',
      /Række 1, kolonnen »Tæller med«: »måske« skal være ja eller nej/,
    ],
    [
      'a count left out',
      'alle;Ja;10;ja\nalle;Nej;;nej',
      'segments-2-answers',
      /Række 2: udfyld kolonnen »Antal«/,
    ],
    [
      'an answer twice in a segment',
      'a;Ja;1;ja\nb;Ja;1;ja\na;Ja;2;ja',
      'segments-3-segment',
      /Række 3: »a, Ja« står også i en tidligere række/,
    ],
  ];
  for (const [name, lines, cell, sentence] of wrong) {
    test(`with ${name} is refused at its cell`, async () => {
      const reply = await post('share', 'svar.csv', lines);
      assert.equal(reply.status, 422);
      const page = await reply.text();
      assert.match(page, sentence);
      assert.ok(page.includes(`href="#${cell}"`) && page.includes(`id="${cell}"`), cell);
    });
  }

  test('tells names apart that are the same only when joined', async () => {
    const reply = await post('share', 'svar.csv', '"A";"B, C";1;ja\n"A, B";"C";2;ja');
    assert.deepEqual((await inputOf('share', reply)).segments, [
      { segment: 'A', answers: { 'B, C': 1 }, counted: ['B, C'] },
      { segment: 'A, B', answers: { C: 2 }, counted: ['C'] },
    ]);
  });
});

describe('the spread of advice', () => {
  const shown = async (values: Values) => {
    const outcome = await answerRule(askWith(questionOf('tolerance'), values));
    assert.equal(outcome.kind, 'answered');
    return outcome.kind === 'answered' ? outcome.shown : null;
  };

  test('is drawn by municipality, under its share to the left', async () => {
    const input = await getExample('measure/tolerance-just-over-the-upper-edge');
    const answer = await shown(valuesOfInput(questionOf('tolerance'), input));
    // A has 8 pct. of the people and 8,81 of the advised, 81/8 pct. more; B 92 and 91,19, 81/92 pct. less.
    assert.deepEqual(answer?.bars?.groups, [
      { name: 'A', sizes: [10.125] },
      { name: 'B', sizes: [-81 / 92] },
    ]);
    assert.deepEqual(
      answer?.tables.at(-1)?.rows.map((row) => row.map(({ text }) => text)),
      [
        ['alle', 'A', '10,13', 'Nej'],
        ['alle', 'B', '−0,88', 'Ja'],
      ],
    );
    assert.equal(answer?.bars?.of, answer?.tables.at(-1)?.caption);
  });
});
