import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, counts, db, line, plant } from '../../../../../test/search-desk.ts';
import { publicViewer, systemViewer } from '../../../../kernel/viewer.ts';

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
