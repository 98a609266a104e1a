import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import {
  ask,
  counts,
  db,
  dictionary,
  line,
  owner,
  papers,
  plant,
  wide,
} from '../../../../../test/search-desk.ts';
import { asId } from '../../../../kernel/ids.ts';
import { publicViewer, systemViewer } from '../../../../kernel/viewer.ts';
import { cutForSearch } from '../model/cut-for-search.ts';
import { readQuestion } from '../model/read-question.ts';
import { listSearchYears, selectHits } from './find-hits.ts';
import { readWords } from './read-words.ts';

test('inflected words are found by each other, in title and text', async () => {
  await plant({ title: 'Rammeaftalerne for 2025', body: 'Kommunernes kvoter fordeles.' });
  for (const word of ['rammeaftale', 'rammeaftaler', 'Rammeaftalen', 'kommune', 'KVOTE', 'fordele'])
    assert.equal(await counts(`${word} `), 1, word);
  assert.equal(await counts('regnskab'), 0);
});

test('å, aa and Å, and ä and ö, are found alike', async () => {
  await plant({ body: 'Århus, Aabenraa, forårets møde med Skåne och Malmö' });
  for (const word of ['aarhus', 'Århus', 'AARHUS', 'Åbenrå', 'foraar', 'forår', 'Skaane', 'Malmø'])
    assert.equal(await counts(word), 1, word);
});

test('ae and oe find æ and ø, and words that have them stay as they are', async () => {
  await plant({ body: 'Lærlinge på Ærø og i Nørresundby' }, { body: 'poesi' });
  for (const word of ['laerling', 'aeroe', 'Noerresundby', 'lærling', 'Ærø', 'poesi'])
    assert.equal(await counts(word), 1, word);
});

test('words that must stand together are asked for in quotation marks', async () => {
  await plant({ body: 'en fælles indsats' }, { body: 'indsatsen er fælles' });
  assert.equal(await counts('fælles indsats'), 2);
  assert.equal(await counts('"fælles indsats"'), 1);
  assert.equal(await counts('»fælles indsats« en'), 1);
});

test('all words must be there; the common ones need not', async () => {
  await plant({ body: 'samarbejde over grænser' }, { body: 'samarbejde' });
  assert.equal(await counts('samarbejde grænser '), 1);
  assert.equal(await counts('samarbejde på og af grænser '), 1);
});

test('record numbers, dates and amounts are found as written', async () => {
  await plant({ body: 'SAG-2024-01875 af 18.06.2024 om 3.200,5 mio. kr., se kl.dk/kkr' });
  for (const word of ['SAG-2024-01875', '01875', '18.06.2024', '3.200,5', 'kl.dk/kkr', 'kl.dk'])
    assert.equal(await counts(`${word} `), 1, word);
});

test('signs and nonsense find nothing and break nothing', async () => {
  await plant({ body: 'noget' });
  for (const text of [
    '',
    ' ',
    '!',
    "'",
    "';drop",
    ':*',
    '& | !',
    '\\',
    '"',
    '""',
    '<->',
    '\u0000',
    '(',
    'a:*b',
    '😀',
  ])
    assert.equal(await counts(text), 0, text);
});

test('hits are marked in the text as it was written', async () => {
  await plant({ title: 'Møde i Århus', body: 'Aftalerne med Aarhus er indgået. En aftale mere ventes.' });
  const [hit] = (await ask('aarhus aftale')).hits;
  assert.equal(line(hit?.title), 'Møde i [Århus]');
  assert.equal(line(hit?.snippet), '[Aftalerne] med [Aarhus] er indgået. En [aftale] mere ventes.');
});

test('of a long text the stretch is shown that has most of the words', async () => {
  const filler = 'Her står noget ganske andet. '.repeat(40);
  await plant({ body: `Kvoten nævnes først. ${filler}Senere står kvoten og landstallet sammen. ${filler}` });
  const [hit] = (await ask('kvote landstal ')).hits;
  assert.match(line(hit?.snippet), /^….*Senere står \[kvoten\] og \[landstallet\] sammen\..*…$/);
  assert.ok(line(hit?.snippet).length < 300);
});

test('the last word may be begun only: every beginning of a word finds it (killed by: stems alone in the index)', async () => {
  const words = [
    'rammeaftalerne',
    'sundhedsstrukturkommissionens',
    'ældre',
    'økonomiaftalen',
    'året',
    'færgerne',
  ];
  await plant({ body: words.join(' ') });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...words), fc.nat(), async (word, cut) => {
      const begun = word.slice(0, 2 + (cut % (word.length - 1)));
      assert.equal(await counts(begun), 1, begun);
      const [hit] = (await ask(begun)).hits;
      assert.match(line(hit?.snippet), /\[/, begun);
    }),
    { numRuns: 60 },
  );
});

test('council and year narrow the hits and the count', async () => {
  await plant(
    { body: 'kvoten', on: '2023-06-16' },
    { body: 'kvoten', on: '2024-06-18' },
    { body: 'kvoten', council: 'kkr-nordjylland' },
  );
  assert.equal((await ask('kvote')).total, 3);
  assert.equal((await ask('kvote', { councilId: asId('kkr-midtjylland') })).total, 2);
  assert.equal((await ask('kvote', { councilId: asId('kkr-midtjylland'), year: 2024 })).total, 1);
  assert.equal((await ask('kvote', { councilId: asId('findes-ikke') })).total, 0);
  assert.deepEqual(await db.as(publicViewer, listSearchYears), [2024, 2023]);
});

test('kind and municipality narrow them too: what names it, by any of its names', async () => {
  await plant({ body: 'kvoten i Favrskov' }, { body: 'kvoten', part: 'annex' });
  assert.equal((await ask('kvote', { part: 'annex' })).total, 1);
  assert.equal((await ask('kvote', { part: 'thing' })).total, 1);
  const municipality = { code: '710', names: ['Favrskov', 'Favrskovs'] };
  assert.equal((await ask('kvote', { municipality })).total, 1);
  assert.equal((await ask('8450', { place: municipality.names })).total, 1);
});

test('the pages together hold every hit once, titles before texts, and each tells the same total', async () => {
  await plant({ title: 'Kvoten', body: '' }, ...Array.from({ length: 24 }, () => ({ body: 'om kvoten' })));
  const pages = await Promise.all([1, 2, 3].map((page) => ask('kvote', { page })));
  assert.deepEqual(
    pages.map(({ hits }) => hits.length),
    [10, 10, 5],
  );
  assert.deepEqual(
    pages.map(({ total }) => total),
    [25, 25, 25],
  );
  assert.equal(new Set(pages.flatMap(({ hits }) => hits.map((hit) => hit.address))).size, 25);
  assert.equal(line(pages[0]?.hits[0]?.title), '[Kvoten]');
  assert.deepEqual(await ask('kvote', { page: 99 }), pages[2]);
});

test('a long annex is cut so that its last words are found, and is one hit', async () => {
  const long = `${'Ord nummer et og to om kvoter. '.repeat(20_000)}Allersidst står landstallet.`;
  const pieces = cutForSearch(long);
  assert.equal(pieces.length, Math.ceil(long.length / 100_000));
  assert.equal(pieces.join(' ').replace(/\s+/g, ' '), long);
  await plant(...pieces.map((body) => ({ body, address: '/bilag' })));
  assert.equal(await counts('landstal'), 1);
  assert.equal(await counts('kvote'), 1);
});

test('a text of nothing but different words can be stored: no row is too large for its index', async () => {
  const letters = [...'æøåßþðčšžлмн'];
  const words = Array.from({ length: 60_000 }, (_, at) =>
    at.toString(12).replace(/./g, (d) => letters[Number.parseInt(d, 12)] ?? ''),
  );
  await plant({ body: words.join(' ') });
  assert.equal(await counts(words[500] ?? ''), 1);
});

test('among 20,000 entries the index is used and the answer comes at once', async () => {
  await db.as(systemViewer, async (trx) => {
    await trx.deleteFrom('search_entries').execute();
    await sql`
      insert into search_entries (id, council_id, paper_id, dated_on, place, title, body, address)
      select gen_random_uuid(), 'kkr-midtjylland', ${papers.get('kkr-midtjylland 2024-06-18')}::uuid, '2024-06-18',
        'Punkt 1.1', 'Sag ' || n, 'Sagen handler om emne' || (n % 500) || ' og om nummer' || n, '/' || n
      from generate_series(1, 20000) n`.execute(trx);
  });
  await owner.query('analyze search_entries');
  const council = asId<'councils'>('kkr-midtjylland');
  const narrow = { ...wide, text: 'emne77 sag', councilId: council, year: 2024, isSentence: false };
  const plan = await db.as(publicViewer, async (trx) => {
    const asked = await readWords(trx, dictionary, readQuestion(narrow.text), false);
    const query = selectHits(asked, narrow);
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(trx);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  assert.match(plan, /Bitmap Index Scan on search_entries_words_idx/);
  assert.doesNotMatch(plan, /Seq Scan/);
  // 20,000 / 500 = 40 entries have the word
  assert.equal((await ask('emne77 sag', { councilId: asId('kkr-midtjylland'), year: 2024 })).total, 40);
});
