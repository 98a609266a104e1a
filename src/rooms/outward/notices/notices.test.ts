import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { actOf } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../../test/demo.ts';
import { openDoor } from '../../../../test/door.ts';
import { assertSound } from '../../../../test/structure.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { newId } from '../../../kernel/ids.ts';
import { publicViewer, type Viewer } from '../../../kernel/viewer.ts';
import { listNotices } from './store.ts';
import { tellNotices } from './storyboards.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const door = await openDoor(database, { clock: demoClock }); // 28 May 2024
const base = `/sekretariat/${demo.councilId}/opslag`;
const tokens = new Map<string, string>();

async function tokenOf(key: string): Promise<string> {
  const token = tokens.get(key) ?? (await door.sessionOf(demo.personId(key)));
  tokens.set(key, token);
  return token;
}

/** The page as a browser gets it, and sound in its structure. @param key null for the public */
async function pageAt(path: string, key: string | null = 'sekretariat'): Promise<string> {
  const reply = await door.ask(path, { token: key === null ? null : await tokenOf(key) });
  assert.equal(reply.status, 200, path);
  const page = await reply.text();
  assertSound(page);
  return page;
}

const post = async (path: string, form: Readonly<Record<string, string>> = {}) =>
  door.ask(path, { token: await tokenOf('sekretariat'), form });
const idOf = (title: string) =>
  database.read(demo.viewer('sekretariat'), async (trx) => {
    const found = (await listNotices(trx, demo.councilId)).find((notice) => notice.title === title);
    return found?.id ?? '';
  });

const fields = {
  title: 'Lukket & <slukket>',
  body: 'Første afsnit.\r\n\r\nAndet afsnit.\r\nNy linje.',
  firstOn: '2024-05-27',
  lastOn: '2024-05-29',
  audience: 'everyone',
};

describe('the secretariat’s pages', () => {
  test('a council without notices says so, and leads to the form', async () => {
    const page = await pageAt(base);
    assert.match(page, /Der er ingen opslag endnu/);
    assert.match(page, new RegExp(`href="${base}/nyt"`));
    assert.match(await pageAt(`${base}/nyt`), /<h1>Nyt opslag<\/h1>/);
  });

  test('a form that is wrong keeps what was typed, and leads from each sentence to its field', async () => {
    const reply = await post(`${base}/nyt`, { ...fields, body: '', lastOn: '2024-05-01' });
    assert.equal(reply.status, 422);
    const page = await reply.text();
    assertSound(page);
    assert.match(page, /Der er 2 fejl/);
    assert.match(page, /<a href="#body">Skriv, hvad opslaget skal fortælle\.<\/a>/);
    assert.match(page, /<a href="#lastOn">Den sidste dag kan ikke ligge før den første\.<\/a>/);
    assert.match(page, /value="2024-05-01"/);
    assert.match(page, /value="Lukket &amp; &lt;slukket&gt;"/);
  });

  test('what is hung up stands on the list with its state, its days and its history', async () => {
    const reply = await post(`${base}/nyt`, fields);
    assert.deepEqual([reply.status, reply.headers.get('location')], [303, base]);
    const page = (await pageAt(base)).replace(/\s+/g, ' ');
    assert.match(page, /Hænger nu<\/span> 27\. maj 2024 til 29\. maj 2024 · Alle/);
    assert.match(page, /Lukket &amp; &lt;slukket&gt;« blev hængt op fra den 27\. maj 2024/);
  });

  test('it is corrected on its form, taken down and hung up again', async () => {
    const address = `${base}/${await idOf(fields.title)}`;
    assert.match(await pageAt(`${address}/ret`), /<h1>Ret opslaget<\/h1>/);
    const wrong = await post(`${address}/ret`, { ...fields, title: '' });
    assert.equal(wrong.status, 422);
    assert.equal((await post(`${address}/ret`, { ...fields, body: 'Kort.' })).status, 303);
    assert.equal((await post(`${address}/tag-ned`)).status, 303);
    const down = await pageAt(`${address}/ret`);
    assert.match(down, /Opslaget er taget ned/);
    assert.match(down, /blev rettet: tekst fra »Første afsnit\. Andet afsnit\. Ny linje\.« til »Kort\.«\./);
    assert.doesNotMatch(await pageAt(`/raad/${demo.councilId}`, null), /slukket/);
    assert.equal((await post(`${address}/haeng-op`)).status, 303);
    assert.match(await pageAt(`/raad/${demo.councilId}`, null), /slukket/);
    assert.equal((await post(`${address}/ret`, fields)).status, 303);
  });

  test('a notice that is not there has no form', async () => {
    const nowhere = `${base}/00000000-0000-4000-8000-000000000000/ret`;
    assert.equal((await door.ask(nowhere, { token: await tokenOf('sekretariat') })).status, 404);
  });
});

describe('the boards', () => {
  test('in public shows what is for everyone, its paragraphs apart and nothing of it as markup', async () => {
    const page = await pageAt(`/raad/${demo.councilId}`, null);
    assert.match(page, /<h3>Lukket &amp; &lt;slukket&gt;<\/h3>/);
    assert.match(
      page,
      /<p class="as-written">Første afsnit\.<\/p><p class="as-written">Andet afsnit\.\r?\nNy linje\.<\/p>/,
    );
    assert.match(page, /Hænger til og med den 29\. maj 2024/);
    assert.doesNotMatch(await pageAt('/raad/kkr-nordjylland', null), /id="opslag"/);
  });

  test('for members hang on their own page and on the council’s work, and in public for nobody', async () => {
    const title = 'Kun for rådet';
    assert.equal((await post(`${base}/nyt`, { ...fields, title, audience: 'members' })).status, 303);
    for (const key of ['favrskov', 'favrskov-stedfortraeder', 'formand', 'sekretariat'])
      assert.match(await pageAt('/mit', key), /Kun for rådet/, key);
    for (const key of ['gaest', 'direktoer', 'partner', 'administrator'])
      assert.doesNotMatch(await pageAt('/mit', key), /Kun for rådet/, key);
    for (const key of ['formand', 'sekretariat'])
      assert.match(await pageAt(`/sekretariat/${demo.councilId}`, key), /Kun for rådet/, key);
    for (const key of [null, 'favrskov'])
      assert.doesNotMatch(await pageAt(`/raad/${demo.councilId}`, key), /Kun for rådet/);
  });

  test('a story tells of every state, and shows what hangs', async () => {
    const viewer = demo.viewer('sekretariat');
    const earlier = fixedClock('2024-04-18T08:00:00Z');
    await database.as(viewer, (trx) =>
      tellNotices(actOf(trx, viewer, demoClock), actOf(trx, viewer, earlier), demo.councilId),
    );
    door.services.forget();
    const page = await pageAt(base);
    for (const state of ['Hænger nu', 'Kommer', 'Udløbet', 'Taget ned'])
      assert.match(page, new RegExp(state));
    const open = await pageAt(`/raad/${demo.councilId}`, null);
    assert.match(open, /Sekretariatet holder lukket/);
    assert.doesNotMatch(open, /Nye mødelokaler|Studietur|Sendt til den forkerte/);
  });
});

describe('the second wall', () => {
  test('the database itself shows a notice on its days only, and to those it is for', async () => {
    const { councilId } = demo;
    await database.as(demo.viewer('sekretariat'), async (trx) => {
      for (const audience of ['everyone', 'members'])
        await trx
          .insertInto('notices')
          .values({
            id: newId(),
            council_id: councilId,
            title: `Muren ${audience}`,
            body: 'x',
            first_on: '2030-01-10',
            last_on: '2030-01-20',
            audience,
            taken_down_at: null,
          })
          .execute();
    });
    const seen = (viewer: Viewer, day: string) =>
      database.read(
        viewer,
        async (trx) => {
          const rows = await sql<{
            title: string;
          }>`select title from notices where title like 'Muren%' order by 1`.execute(trx);
          return rows.rows.map(({ title }) => title.replace('Muren ', ''));
        },
        Temporal.PlainDate.from(day),
      );
    for (const [day, hangs] of [
      ['2030-01-09', false],
      ['2030-01-10', true],
      ['2030-01-20', true],
      ['2030-01-21', false],
    ] as const) {
      assert.deepEqual(await seen(publicViewer, day), hangs ? ['everyone'] : [], day);
      assert.deepEqual(await seen(demo.viewer('favrskov'), day), hangs ? ['everyone', 'members'] : [], day);
      assert.deepEqual(await seen(demo.viewer('sekretariat'), day), ['everyone', 'members'], day);
    }
    // Where nobody told the day, the server's own counts: in 2026 it has not begun.
    const untold = await database.read(publicViewer, (trx) =>
      sql`select from notices where title like 'Muren%'`.execute(trx),
    );
    assert.equal(untold.rows.length, 0);
  });
});
