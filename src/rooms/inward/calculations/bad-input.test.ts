import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { answerOf, testServices, uploaded } from '../../../../test/visit.ts';
import type { UploadedFile } from '../../../platform/http/form.ts';
import { routes } from './index.ts';

const { database } = await testDatabase();
const services = await testServices(database);

const get = (path: string) => answerOf(routes, { path }, services);
const post = (
  path: string,
  form: Readonly<Record<string, string | readonly string[]>>,
  uploads: readonly UploadedFile[] = [],
) => answerOf(routes, { path, form, uploads }, services);

const seats = '/beregn/apportionment';
const base = { method: 'dhondt', seats: '7' };

describe('bad input is said where it is, and nothing is lost', () => {
  const refusals: readonly (readonly [
    string,
    Readonly<Record<string, string | readonly string[]>>,
    RegExp,
    string,
  ])[] = [
    [
      'an empty field',
      { method: 'dhondt', 'groups.id': ['A'], 'groups.votes': [''] },
      /Række 1: udfyld kolonnen »Stemmer«/,
      'groups-1-votes',
    ],
    [
      'half a person',
      { ...base, 'groups.id': ['A', 'B'], 'groups.votes': ['1', '2,5'] },
      /Række 2, kolonnen »Stemmer«: »2,5« er ikke et helt tal/,
      'groups-2-votes',
    ],
    [
      'no number',
      { ...base, seats: 'syv', 'groups.id': ['A'], 'groups.votes': ['1'] },
      /»syv« er ikke et helt tal/,
      'seats',
    ],
    ['no rows', base, /Udfyld mindst én række i »Grupper«/, 'groups-1-id'],
    [
      'an unknown method',
      { ...base, method: 'hare', 'groups.id': ['A'], 'groups.votes': ['1'] },
      /»hare« er ikke en af mulighederne/,
      'method',
    ],
    [
      'a heading without votes',
      { ...base, 'groups.linjer': 'Gruppe;Farve\nA;rød' },
      /kolonnen »Stemmer« mangler/,
      'groups.linjer',
    ],
    [
      'too many columns',
      { ...base, 'groups.linjer': 'A;1;2;3;4;5;6' },
      /Række 1 har 7 kolonner/,
      'groups.linjer',
    ],
    [
      'nothing but a heading',
      { ...base, 'groups.linjer': 'Gruppe;Stemmer' },
      /rummer ingen rækker/,
      'groups.linjer',
    ],
    [
      'too many rows',
      { ...base, 'groups.linjer': 'A;1\n'.repeat(501) },
      /501 rækker\. Der kan regnes på højst 500/,
      'groups.linjer',
    ],
  ];
  for (const [name, form, sentence, field] of refusals) {
    test(name, async () => {
      const reply = await post(seats, form);
      assert.equal(reply.status, 422);
      const page = await reply.text();
      assert.match(page, sentence);
      assert.ok(page.includes(`href="#${field}"`) && page.includes(`id="${field}"`), field);
    });
  }

  test('the rule itself refuses negative votes', async () => {
    const reply = await post(seats, { ...base, 'groups.id': ['A'], 'groups.votes': ['-5'] });
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), /value="-5"/);
  });

  test('a file of another kind', async () => {
    const file = await uploaded(services.files, 'stemmer.pdf', '%PDF-1.7', 'groups.fil');
    const reply = await post(seats, base, [file]);
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), /»stemmer\.pdf« er hverken en CSV-fil eller et XLSX-regneark/);
  });

  // Bytes that begin as each kind does, under a name that says text.
  const disguised = [
    ['%PDF-1.7\n%âãÏÓ\n', 'PDF'],
    [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'PNG'],
  ] as const;
  for (const [content, kind] of disguised)
    test(`a ${kind} under a name of text is called what it is`, async () => {
      const file = await uploaded(services.files, 'stemmer.csv', content, 'groups.fil');
      const reply = await post(seats, base, [file]);
      assert.equal(reply.status, 422);
      const sentence = `»stemmer.csv« hedder som en tekstfil, men indholdet er af typen ${kind}.`;
      assert.ok((await reply.text()).includes(sentence));
    });

  test('bytes that are nothing known under a name of text', async () => {
    const file = await uploaded(
      services.files,
      'stemmer.csv',
      Buffer.from([1, 0, 0, 0, 9, 0, 0]),
      'groups.fil',
    );
    const reply = await post(seats, base, [file]);
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), /»stemmer\.csv« er ikke en tekstfil, selv om den hedder det\./);
  });

  test('a broken workbook', async () => {
    const file = await uploaded(services.files, 'stemmer.xlsx', 'not a workbook', 'groups.fil');
    assert.equal((await post(seats, base, [file])).status, 422);
  });

  test('a lot that is no lot', async () => {
    const reply = await get(`${seats}?svar=1&method=dhondt&seats=1&groups.id=A&groups.votes=1&lods=%7B`);
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), /Lodtrækningen i adressen kan ikke læses/);
  });

  test('the same candidate twice in a ballot', async () => {
    const reply = await post('/beregn/election', {
      slags: 'majority',
      present: '9',
      'rounds.id': ['A', 'A'],
      'rounds.first': ['5', '4'],
    });
    assert.match(await reply.text(), /Række 2: »A« står også i en tidligere række/);
  });

  test('an unknown rule or question is no page', async () => {
    assert.equal((await get('/beregn/lotteri')).status, 404);
    assert.equal((await get('/beregn/election?slags=lotteri')).status, 404);
  });

  test('a file of nothing asked for leads to the form', async () => {
    const reply = await get('/beregn/quotas.csv?slags=population');
    assert.equal(reply.status, 303);
    assert.equal(reply.headers.get('location'), '/beregn/quotas?slags=population');
  });
});

describe('a regulation', () => {
  const regulate = (rates: string) =>
    post('/beregn/indexation', { amountOere: '1.000', rates, unitOere: '100' });
  // 1.000 kr. by nothing, by as much again, and by one and a half per cent.
  const amounts = [
    ['0', '1.000 kr., en ændring på 0 kr.'],
    ['100', '2.000 kr., en ændring på 1.000 kr.'],
    ['1.5%', '1.015 kr., en ændring på 15 kr.'],
    ['0.015', '1.015 kr., en ændring på 15 kr.'],
  ] as const;
  for (const [rates, told] of amounts) {
    test(`of ${rates} per cent is calculated`, async () => {
      const reply = await regulate(rates);
      assert.equal(reply.status, 303, await reply.clone().text());
      const page = await (await get(reply.headers.get('location') ?? '')).text();
      assert.ok(page.includes(`Beløbet bliver ${told}`), page);
    });
  }
});

test('a regulation to nothing is refused with a sentence', async () => {
  const page = await (
    await post('/beregn/indexation', { amountOere: '1.000', rates: '-100', unitOere: '100' })
  ).text();
  assert.match(page, /et beløb kan ikke reguleres til intet/);
});

test('a negative cell is named by its row and column', async () => {
  const page = await (
    await post(seats, { ...base, 'groups.id': ['A', 'B'], 'groups.votes': ['1', '-2'] })
  ).text();
  assert.match(page, /href="#groups-2-votes">Række 2, kolonnen »Stemmer« må ikke være negativt\./);
  assert.doesNotMatch(page, /groups\[/);
});
