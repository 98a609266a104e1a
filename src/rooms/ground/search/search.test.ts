import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { plantPaper } from '../../../../test/planted-paper.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { asId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { inner } from '../../../platform/door/index.ts';
import { fillSearch, routes } from './index.ts';
import type { SearchPart } from './model/search.ts';

const { database: db } = await testDatabase();
const services = await testServices(db);

test('the search page asks, answers, says when there is nothing, and escapes what it repeats', async () => {
  const page = async (query: string) => (await answerOf(routes, { path: `/soeg${query}` }, services)).text();
  assert.match(await page(''), /Hvad leder du efter\?/);
  const none = await page('?q=%3Cb%3Efindes%3C/b%3E&aar=2024');
  assert.match(none, /Ingen fund/);
  assert.match(none, /&lt;b&gt;findes&lt;\/b&gt;/);
  assert.match(none, /href="\/soeg\?q=%3Cb%3Efindes%3C%2Fb%3E">Søg i det hele uden filtre/);
  await db.as(systemViewer, async (trx) => {
    await trx
      .insertInto('councils')
      .values({ id: asId('kkr-midtjylland'), name: 'KKR Midtjylland', kind: 'kkr' })
      .execute();
    const paper = await plantPaper(trx, asId('kkr-midtjylland'), '2024-06-18');
    const annex: SearchPart = 'annex';
    const entries = Array.from({ length: 11 }, (_, at) => ({
      part: annex,
      place: 'Bilag til punkt 3.4',
      title: 'Brev',
      body: 'Landstallet er 600 & mere',
      address: `/b${at}`,
    }));
    const { id: paperId, kind, subjectId, datedOn } = paper;
    const found = { paperId, datedOn, entries };
    const order = { councilId: paper.council.id, kind, subjectId, found };
    expectOk(await inner(actOf(trx, systemViewer), fillSearch, order));
  });
  const first = await page('?q=landstal&raad=kkr-midtjylland');
  assert.match(first, /11 fund, viser 1–10/);
  assert.match(first, /Bilag til punkt 3\.4<\/span> KKR Midtjylland, 18\. juni 2024/);
  assert.match(first, /<mark>Landstallet<\/mark> er 600 &amp; mere/);
  assert.match(first, /href="\/soeg\?q=landstal&amp;raad=kkr-midtjylland&amp;side=2"/);
  assert.match(await page('?q=landstal&side=2'), /<ol class="hit-list" start="11">/);
  assert.match(await page('?q=landstal&side=99'), /11 fund/);
});
