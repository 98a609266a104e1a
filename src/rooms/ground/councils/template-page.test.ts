import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { type DemoCouncil, demoCouncil } from '../../../../test/demo.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { routes } from './index.ts';

const { database: db } = await testDatabase();
const services = await testServices(db);
const path = '/sekretariat/kkr-midtjylland/skabelon';
let demo: DemoCouncil;

before(async () => {
  demo = await demoCouncil(db);
});

const post = (sections: string) =>
  answerOf(routes, { path, viewer: demo.viewer('sekretariat'), form: { sections } }, services);
const shown = async () =>
  (await answerOf(routes, { path, viewer: demo.viewer('sekretariat') }, services)).text();

describe('the page of the agenda template', () => {
  test('shows the standard skeleton, one section a line', async () => {
    assert.match(
      await shown(),
      />\n?Godkendelse af referat\nSiden sidst\nRegionalpolitiske sager\nUdpegninger\nKKR\n/,
    );
  });

  test('keeps what was typed and says at the field what is wrong', async () => {
    const reply = await post('KKR\nKKR');
    assert.equal(reply.status, 422);
    const text = await reply.text();
    assert.match(text, /<a href="#sections">Afsnittet »KKR« står to gange\./);
    assert.match(text, />\n?KKR\nKKR<\/textarea>/);
  });

  test('saves and comes back with a notice', async () => {
    const reply = await post('Godkendelse af referat\r\nEventuelt');
    assert.deepEqual([reply.status, reply.headers.get('location')], [303, path]);
    assert.match(reply.headers.get('set-cookie') ?? '', /Skabelonen%20er%20gemt/);
    assert.match(await shown(), />\n?Godkendelse af referat\nEventuelt<\/textarea>/);
  });

  test('a council that does not exist is not found', async () => {
    const viewer = demo.viewer('sekretariat');
    const reply = await answerOf(routes, { path: '/sekretariat/kkr-x/skabelon', viewer }, services);
    assert.equal(reply.status, 404);
  });

  test('those who keep or chair councils choose among theirs', async () => {
    const viewer = demo.viewer('sekretariat');
    const text = await (await answerOf(routes, { path: '/sekretariat', viewer }, services)).text();
    assert.match(text, /href="\/sekretariat\/kkr-midtjylland">KKR Midtjylland/);
    assert.doesNotMatch(text, /KKR Nordjylland/);
  });
});
