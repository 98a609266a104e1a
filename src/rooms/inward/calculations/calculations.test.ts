import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { ruleNames, runRule } from 'tvaers-rules/json';
import { z } from 'zod';
import { testDatabase } from '../../../../test/database.ts';
import { readPdfBack } from '../../../../test/read-pdf.ts';
import { answerOf, testServices, uploaded } from '../../../../test/visit.ts';
import type { UploadedFile } from '../../../platform/http/form.ts';
import { press } from '../../../platform/pdf/press.ts';
import {
  answerAddress,
  readValues,
  type Values,
  valuesOfInput,
  valuesOfQuery,
} from '../../../questions/index.ts';
import { findQuestion, questions } from './forms/list-questions.ts';
import { routes } from './index.ts';
import { addressOf, askWith, type RuleQuestion } from './model/question.ts';
import { getExample } from './queries/get-example.ts';

after(() => press.close());
const { database } = await testDatabase();
const services = await testServices(database);

const get = (path: string) => answerOf(routes, { path }, services);
const post = (
  path: string,
  form: Readonly<Record<string, string | readonly string[]>>,
  uploads: readonly UploadedFile[] = [],
) => answerOf(routes, { path, form, uploads }, services);

/** What the form posts when it holds the values. */
function fieldsOf({ kind }: RuleQuestion, values: Values): Record<string, string | readonly string[]> {
  return { ...Object.fromEntries(values), ...(kind === undefined ? {} : { slags: kind }) };
}

const seats = '/beregn/apportionment';
const base = { method: 'dhondt', seats: '7' };
const table = 'Gruppe;Stemmer\r\nA;340\r\nB;280\r\nC;160\r\nD;60\r\n';

/** The address a posted form is sent on to. */
async function sentOn(reply: Response): Promise<string> {
  assert.equal(reply.status, 303, await reply.clone().text());
  return reply.headers.get('location') ?? '';
}

describe('every example', () => {
  for (const question of questions) {
    for (const example of question.examples) {
      test(`${question.title}: ${example.text}`, async () => {
        const input = await getExample(example.case);
        const expected = await runRule(question.rule, input);
        const values = valuesOfInput(question, input);
        assert.deepEqual(await runRule(question.rule, readValues(question, values).input), expected);

        const posted = await post(`/beregn/${question.rule}`, fieldsOf(question, values));
        const address = await sentOn(posted);
        const { values: again } = valuesOfQuery(new URL(address, 'http://x').searchParams);
        assert.deepEqual(await runRule(question.rule, readValues(question, again).input), expected);

        const reply = await get(address);
        assert.equal(reply.status, 200);
        const text = await reply.text();
        const { steps } = z.object({ steps: z.array(z.object({ text: z.string() })) }).parse(expected);
        assert.ok(text.includes((steps[0]?.text ?? 'no step').replaceAll('&', '&amp;').slice(0, 30)));
      });
    }
  }

  test('there is a question to every rule', () => {
    const asked = new Set(questions.map(({ rule }) => rule));
    assert.deepEqual(
      ruleNames.filter((name) => !asked.has(name)),
      [],
    );
  });
});

describe('a table', () => {
  const expected = ['A', 'B', 'C', 'D'];
  const writings: readonly (readonly [string, string])[] = [
    ['semicolons and a heading', table],
    ['commas', 'A,340\nB,280\nC,160\nD,60'],
    ['tabs, as cells are pasted', 'A\t340\nB\t280\nC\t160\nD\t60'],
    ['a byte order mark and quotes', '\ufeff"Gruppe";"Stemmer"\n"A";340\nB;280\nC;160\nD;60'],
    [
      'columns in another order, and one that is not asked for',
      'Stemmer;Farve;Gruppe\n340;rød;A\n280;;B\n160;;C\n60;;D',
    ],
    ['decimals that are nothing', 'A;340,0\nB;280\nC;160\nD;60,00'],
  ];
  for (const [name, lines] of writings) {
    test(`with ${name} is read`, async () => {
      const address = await sentOn(await post(seats, { ...base, 'groups.linjer': lines }));
      const { searchParams } = new URL(address, 'http://x');
      assert.deepEqual(searchParams.getAll('groups.id'), expected);
      assert.match(await (await get(address)).text(), /<th scope="row">A<\/th><td class="numeric">340/);
    });
  }

  test('may have thousand dots, and a dash for nothing', async () => {
    const address = await sentOn(await post(seats, { ...base, 'groups.linjer': 'A;1.234.567\nB;-' }));
    const question = findQuestion('apportionment', null);
    assert.ok(question);
    const { input } = readValues(question, valuesOfQuery(new URL(address, 'http://x').searchParams).values);
    assert.deepEqual(input.groups, [
      { id: 'A', votes: 1234567 },
      { id: 'B', votes: 0 },
    ]);
  });

  // 0x93 and 0x94 are quotes and 0x96 a dash in Windows-1252 alone.
  const windows = Buffer.from('Gruppe;Stemmer\nØ;340\n\x93Å\x94 \x96 B;280\n', 'latin1');
  const saved = 'Gruppe;Stemmer\r\nØ;340\r\n“Å” – B;280\r\n';
  const wide = Buffer.from(saved, 'utf16le');
  const encodings: readonly (readonly [string, Buffer])[] = [
    ['Windows-1252', windows],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${saved}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${saved}`, 'utf16le')],
    ['UTF-16 without', wide],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${saved}`, 'utf16le').swap16()],
    ['UTF-16 with tabs', Buffer.from(`\ufeff${saved.replaceAll(';', '\t')}`, 'utf16le')],
  ];
  for (const [name, bytes] of encodings)
    test(`may be a file from a spreadsheet that writes ${name}`, async () => {
      const file = await uploaded(services.files, 'stemmer.csv', bytes, 'groups.fil');
      const address = await sentOn(await post(seats, base, [file]));
      const asked = new URL(address, 'http://x').searchParams;
      assert.deepEqual(
        [asked.getAll('groups.id'), asked.getAll('groups.votes')],
        [
          ['Ø', '“Å” – B'],
          ['340', '280'],
        ],
      );
      assert.match(await (await get(address)).text(), /<th scope="row">Ø<\/th><td class="numeric">340/);
    });
});

describe('what is taken away', () => {
  const link = `${seats}?svar=1&method=dhondt&seats=7&groups.id=A&groups.votes=340&groups.id=B&groups.votes=280&groups.id=C&groups.votes=160&groups.id=D&groups.votes=60`;
  const fileOf = (ending: string) => link.replace('?', `.${ending}?`);

  test('as CSV is the table, and can be read in again to the same question', async () => {
    const text = await (await get(fileOf('csv'))).bytes();
    // 7 seats by d'Hondt to 340, 280, 160, 60: 3, 3, 1, 0; quotas 340·7/840 = 17/6 …
    assert.equal(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(text),
      '\ufeffGruppe;Stemmer;Pladser;Kvote\r\nA;340;3;2,833333\r\nB;280;3;2,333333\r\nC;160;1;1,333333\r\nD;60;0;0,5\r\n',
    );
    const file = await uploaded(services.files, 'resultat.csv', text, 'groups.fil');
    const again = await sentOn(await post(seats, base, [file]));
    assert.deepEqual(new URL(again, 'http://x').searchParams.getAll('groups.votes'), [
      '340',
      '280',
      '160',
      '60',
    ]);
  });

  test('as CSV keeps the columns and rows that the page leaves out', async () => {
    const question = findQuestion('composition', null);
    assert.ok(question);
    const input = await getExample('composition/midtjylland-after-the-2021-election');
    const values = valuesOfInput(question, input);
    const bytes = await (await get(answerAddress(askWith(question, values), '.csv'))).bytes();
    const file = await uploaded(services.files, 'resultat.csv', bytes, 'parties.fil');
    const { ruleSet, municipalities, totalVotes, method, reduction } = fieldsOf(question, values);
    const other = { ruleSet, municipalities, totalVotes, method, reduction };
    const asked = Object.entries(other).map(([name, texts]) => [name, texts ?? []] as const);
    const address = await sentOn(await post('/beregn/composition', Object.fromEntries(asked), [file]));
    const again = readValues(question, valuesOfQuery(new URL(address, 'http://x').searchParams).values);
    assert.deepEqual(again.input.parties, input.parties);
  });

  test('as XLSX can be read in again to the same question', async () => {
    const bytes = await (await get(fileOf('xlsx'))).bytes();
    const file = await uploaded(services.files, 'resultat.xlsx', bytes, 'groups.fil');
    const again = await sentOn(await post(seats, base, [file]));
    assert.deepEqual(new URL(again, 'http://x').searchParams.getAll('groups.votes'), [
      '340',
      '280',
      '160',
      '60',
    ]);
  });

  test('as PDF holds every step and is tagged', async () => {
    const reply = await get(fileOf('pdf'));
    assert.equal(reply.headers.get('content-type'), 'application/pdf');
    const pdf = await readPdfBack(await reply.bytes());
    const bare = (text: string) => text.replace(/[\s\u00ad]/g, '');
    const words = bare(pdf.texts.join(''));
    const { steps } = await runRule('apportionment', await getExample('apportionment/seven-seats-by-dhondt'));
    assert.ok(Array.isArray(steps) && steps.length > 0);
    for (const step of steps) assert.ok(words.includes(bare(step.text)), step.text);
    assert.deepEqual([pdf.isTagged, pdf.language], [true, 'da-DK']);
  });

  test('a name that a spreadsheet would run is made text', async () => {
    const text = await (
      await get(`${seats}.csv?svar=1&method=dhondt&seats=1&groups.id=%3D1%2B1&groups.votes=5`)
    ).text();
    assert.match(text, /\r\n'=1\+1;5;1/);
  });

  test('more than an address holds is answered at once and its files are posted', async () => {
    // Names that no packing makes short: multiples of an odd number without a pattern, all different.
    const odd = 0x9e3779b97f4a7c15f39cc0605cedc835n;
    const nameOf = (at: number) => ((BigInt(at + 2) * odd) % 2n ** 128n).toString(36);
    const lines = Array.from({ length: 500 }, (_, at) => `${nameOf(at)};${at + 1}`).join('\n');
    const reply = await post(seats, { ...base, 'groups.linjer': lines });
    assert.equal(reply.status, 200);
    const page = await reply.text();
    assert.match(page, /for mange tal til, at resultatet kan gemmes som et link/);
    assert.match(page, /formaction="\/beregn\/apportionment\.xlsx"/);
    const file = await post(`${seats}.csv`, { ...base, 'groups.linjer': lines });
    assert.equal((await file.text()).trim().split('\r\n').length, 501);
  });

  test('three hundred groups still fit a link, which packs them', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `Gruppe nummer ${at + 1};${at + 1}`).join('\n');
    const address = await sentOn(await post(seats, { ...base, 'groups.linjer': lines }));
    assert.match(address, /[?&]pakket=/);
    const page = await (await get(address)).text();
    assert.match(page, /Gruppe nummer 300/);
    const file = await (await get(address.replace(seats, `${seats}.csv`))).text();
    assert.equal(file.trim().split('\r\n').length, 301);
    const cut = await get(address.slice(0, -40));
    assert.equal(cut.status, 422);
    assert.match(await cut.text(), /Adressen er ikke hel/);
  });
});

describe('a tie', () => {
  const tie = `${seats}?svar=1&method=dhondt&seats=3&groups.id=A&groups.votes=100&groups.id=B&groups.votes=50&groups.id=C&groups.votes=50`;
  const fields = {
    method: 'dhondt',
    seats: '3',
    'groups.id': ['A', 'B', 'C'],
    'groups.votes': ['100', '50', '50'],
    'lod.between': ['A', 'B', 'C'],
  };

  test('is told, and offers to write down the drawing', async () => {
    const page = await (await get(tie)).text();
    assert.match(page, /A, B og C står helt lige, og der er kun 2 pladser til dem/);
    assert.match(page, /Skriv lodtrækningen ind/);
  });

  test('goes on with a drawing, who drew it and how, and the link keeps it', async () => {
    const drawn = { 'lod.drawn': ['B', 'C'], 'lod.drawnBy': 'Formanden', 'lod.howDrawn': 'sedler i en skål' };
    const address = await sentOn(await post(seats, { ...fields, ...drawn }));
    const page = await (await get(address)).text();
    assert.match(page, /<th scope="row">B<\/th><td class="numeric">50<\/td><td class="numeric">1</);
    assert.match(page, /sedler i en skål/);
  });

  test('goes on with a public seed', async () => {
    const address = await sentOn(await post(seats, { ...fields, 'lod.seed': '18. juni 2024' }));
    // The rule's own case of this seed: 2, 0, 1.
    assert.match(
      await (await get(address)).text(),
      /<th scope="row">B<\/th><td class="numeric">50<\/td><td class="numeric">0</,
    );
  });
});

test('the index leads to every question', async () => {
  const page = await (await get('/beregn')).text();
  for (const one of questions) assert.ok(page.includes(`href="${addressOf(one)}"`), one.title);
});
