import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { answerOf, testServices, uploaded } from '../../../../test/visit.ts';
import type { UploadedFile } from '../../../platform/http/form.ts';
import { routes } from './index.ts';

const { database } = await testDatabase();
const services = await testServices(database);

type Posted = Readonly<Record<string, string | readonly string[]>>;
const get = (path: string) => answerOf(routes, { path }, services);
const post = (path: string, form: Posted, uploads: readonly UploadedFile[] = []) =>
  answerOf(routes, { path, form, uploads }, services);
const follow = async (reply: Response) => (await get(reply.headers.get('location') ?? '')).text();

const agreement = {
  slags: 'agreement',
  'regional.region': ['Nordjylland'],
  'regional.quota': ['10'],
};

describe('municipalities', () => {
  test('by name or code in a file are shown by both', async () => {
    const lines = 'Kommune;Kvote\nHjørring;4\n0851;6\nVesthimmerland;0\n';
    const file = await uploaded(services.files, 'kvoter.csv', Buffer.from(lines), 'quotas.fil');
    const moved = {
      'transfers.from': ['Aalborg Kommune'],
      'transfers.to': ['Hjørring'],
      'transfers.places': ['1'],
    };
    const page = await follow(await post('/beregn/quotas', { ...agreement, ...moved }, [file]));
    // One of Aalborg's 6 goes to Hjørring: 4 + 1 and 6 − 1.
    assert.match(page, /<th scope="row">860 Hjørring<\/th><td class="numeric">4<\/td><td class="numeric">5</);
    assert.match(page, /<th scope="row">851 Aalborg<\/th><td class="numeric">6<\/td><td class="numeric">5</);
    assert.match(page, /<th scope="row">820 Vesthimmerlands<\/th>/);
  });

  test('that are misspelt are said at their row, and in a list of lines', async () => {
    const rows = { 'quotas.code': ['Hjøring', 'Aalborg'], 'quotas.quota': ['4', '6'] };
    const page = await (await post('/beregn/quotas', { ...agreement, ...rows, exempt: 'Læssø' })).text();
    assert.match(page, /Række 1, kolonnen »Kommune«: »Hjøring« er ikke en dansk kommune/);
    assert.match(page, /»Læssø« under »Fritagne kommuner« er ikke en dansk kommune/);
  });

  test('written twice, by name and by code, are one', async () => {
    const rows = { 'quotas.code': ['Hjørring', '860'], 'quotas.quota': ['4', '6'] };
    const page = await (await post('/beregn/quotas', { ...agreement, ...rows })).text();
    assert.match(page, /Række 2: »860« står også i en tidligere række/);
  });

  test('are named where anyone may pay only when all of them are codes', async () => {
    const pay = (names: readonly string[]) =>
      post('/beregn/distribution', {
        amountOere: '100',
        unitOere: '100',
        rounding: 'half-up',
        'weights.id': names,
        'weights.weight': ['1', '1'],
      });
    assert.match(await follow(await pay(['860', '851'])), /<th scope="row">860 Hjørring<\/th>/);
    assert.match(await follow(await pay(['860', 'Regionen'])), /<th scope="row">860<\/th>/);
  });

  test('that stand level are drawn between by name', async () => {
    const page = await (await get('/beregn/quotas?slags=agreement')).text();
    const address = /href="([^"]+)">To pladser efter en fritaget ø/.exec(page)?.[1] ?? '';
    const tie = await (await get(address.replaceAll('&amp;', '&'))).text();
    assert.match(tie, /813 Frederikshavn og 851 Aalborg står helt lige/);
    assert.match(tie, /name="lod.drawn" value="813"/);
  });
});
