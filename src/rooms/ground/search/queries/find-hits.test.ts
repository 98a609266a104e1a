import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { testDatabase } from '../../../../../test/database.ts';
import { plantPaper } from '../../../../../test/planted-paper.ts';
import { testServices } from '../../../../../test/visit.ts';
import { asId, type CouncilId, newId, type PaperId } from '../../../../kernel/ids.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { publicViewer, systemViewer } from '../../../../kernel/viewer.ts';
import { doorFor } from '../../../../platform/door/index.ts';
import { learnWords } from '../commands/learn-words.ts';
import { cutForSearch } from '../model/cut-for-search.ts';
import { readQuestion } from '../model/read-question.ts';
import type { SearchPart, SearchQuestion } from '../model/search.ts';
import { openDictionary } from '../steps/open-dictionary.ts';
import { findHits, listSearchYears, selectHits } from './find-hits.ts';
import { readWords } from './read-words.ts';

const { database: db, owner } = await testDatabase();
const councils: readonly CouncilId[] = [asId('kkr-midtjylland'), asId('kkr-nordjylland')];
const papers = new Map<string, PaperId>();

await db.as(systemViewer, async (trx) => {
  for (const id of councils) await trx.insertInto('councils').values({ id, name: id, kind: 'kkr' }).execute();
  for (const id of councils)
    for (const on of ['2023-06-16', '2024-06-18']) {
      papers.set(`${id} ${on}`, (await plantPaper(trx, id, on)).id);
    }
});

const services = await testServices(db);
const dictionary = await openDictionary();
const wide = {
  councilId: null,
  year: null,
  part: null,
  municipality: null,
  place: null,
  page: 1,
  today: '2024-07-01',
};

type Planted = {
  title?: string;
  body: string;
  council?: string;
  on?: string;
  address?: string;
  part?: SearchPart;
};

function entry(planted: Planted) {
  const { title = 'Punkt', body, council = 'kkr-midtjylland', on = '2024-06-18', address } = planted;
  const id = newId<'search_entries'>();
  return {
    id,
    title,
    body,
    part: planted.part ?? 'thing',
    council_id: asId<'councils'>(council),
    paper_id: papers.get(`${council} ${on}`) ?? asId<'papers'>(''),
    dated_on: on,
    place: 'Punkt 3.1',
    address: address ?? `/${id}`,
  };
}

/** Plants entries in place of those there are. */
async function plant(...entries: readonly Planted[]): Promise<void> {
  await db.as(systemViewer, async (trx) => {
    await trx.deleteFrom('search_entries').execute();
    await trx.insertInto('search_entries').values(entries.map(entry)).execute();
  });
  expectOk(await doorFor(services, systemAs('jobs')).do(learnWords, {}));
}

function ask(text: string, narrowed: Partial<SearchQuestion> = {}) {
  return db.as(publicViewer, (trx) => findHits(trx, dictionary, { ...wide, text, ...narrowed }));
}

async function counts(text: string): Promise<number> {
  return (await ask(text)).total;
}

/** The pieces as one line, marks in brackets. */
function line(pieces: readonly { text: string; marked: boolean }[] = []): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

test('inflected words are found by each other, in title and text', async () => {
  await plant({ title: 'Rammeaftalerne for 2025', body: 'Kommunernes kvoter fordeles.' });
  for (const word of ['rammeaftale', 'rammeaftaler', 'Rammeaftalen', 'kommune', 'KVOTE', 'fordele'])
    assert.equal(await counts(`${word} `), 1, word);
  assert.equal(await counts('regnskab'), 0);
});

test('a compound is found by its parts, and by itself typed apart; its parts are found by it', async () => {
  await plant(
    { title: 'Fælles tandlægevagt', body: 'og boligplaceringen' },
    { body: 'Notat om flygtningekvoter' },
    { body: 'kvoter for flygtninge' },
  );
  assert.equal(await counts('vagt'), 1);
  assert.equal(await counts('placering'), 1);
  assert.equal(await counts('kvote'), 2);
  assert.equal(await counts('flygtninge kvoter'), 2);
  assert.equal(await counts('flygtningekvoter'), 2);
  const [hit] = (await ask('vagten')).hits;
  assert.equal(line(hit?.title), 'Fælles [tandlægevagt]');
});

test('what ends like a word and is none of its parts does not find it', async () => {
  await plant({ body: 'uddannelse, kommune og regnskab' });
  for (const word of ['sen', 'skab', 'mune', 'nelse']) assert.equal(await counts(`${word} `), 0, word);
});

test('words typed without æ, ø and å are found, and texts written so', async () => {
  await plant({ body: 'økonomi i Aarhus' }, { body: 'pa dansk: okonomi' });
  assert.equal(await counts('okonomi'), 2);
  assert.equal(await counts('økonomien'), 1);
  assert.equal(await counts('Arhus'), 1);
});

test('a misspelt word is taken for the nearest there is, and it is said; what is nothing is said too', async () => {
  await plant({ body: 'flygtningene og rådgivningen' });
  const { total, corrections } = await ask('flugtninge');
  assert.equal(total, 1);
  assert.deepEqual(corrections, [{ typed: 'flugtninge', corrected: 'flygtning' }]);
  assert.deepEqual((await ask('radgivnin')).corrections, [{ typed: 'radgivnin', corrected: 'rådgivning' }]);
  const sought = await ask('flygtninge xqzwvk');
  assert.deepEqual([sought.total, sought.unknown], [1, ['xqzwvk']]);
});

test('a whole question finds what answers it though not every word stands there, and says which do not', async () => {
  await plant(
    { title: 'Børnehusets drift', body: 'Udgifterne deles.' },
    { body: 'Den, der betaler, bestemmer.' },
  );
  const { hits } = await ask('hvem betaler for børnehuset?');
  assert.deepEqual(
    hits.map(({ title, missing }) => [line(title), missing]),
    [
      ['[Børnehusets] drift', ['betaler']],
      ['Punkt', ['børnehuset?']],
    ],
  );
});

test('of texts alike the newest comes first', async () => {
  await plant(
    { body: 'kvoten', on: '2023-06-16', address: '/a' },
    { body: 'kvoten', on: '2024-06-18', address: '/b' },
  );
  assert.deepEqual(
    (await ask('kvote')).hits.map(({ address }) => address),
    ['/b', '/a'],
  );
});

test('the list of words is what stands in the entries, and a word that went can be guessed by nobody', async () => {
  await plant({ body: 'hemmelighedsfuldt notat' }, { body: 'et notat' });
  const words = () =>
    db.as(publicViewer, (trx) =>
      trx.selectFrom('search_words').select(['word', 'entries']).orderBy('word').execute(),
    );
  assert.deepEqual(await words(), [
    { word: 'et', entries: 1 },
    { word: 'hemmelighedsfuldt', entries: 1 },
    { word: 'notat', entries: 2 },
    { word: 'punkt', entries: 2 },
  ]);
  await db.as(systemViewer, (trx) =>
    trx.deleteFrom('search_entries').where('body', 'like', 'hemmelig%').execute(),
  );
  assert.deepEqual(await words(), [
    { word: 'et', entries: 1 },
    { word: 'notat', entries: 1 },
    { word: 'punkt', entries: 1 },
  ]);
  const keys = await db.as(publicViewer, (trx) =>
    trx.selectFrom('search_word_keys').select('word').distinct().execute(),
  );
  assert.ok(!keys.some(({ word }) => word.startsWith('hemmelig')));
  const { total, corrections } = await ask('hemmelighedsfult');
  assert.deepEqual([total, corrections], [0, []]);
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
  assert.equal(await counts('«fælles indsats» en'), 1);
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
