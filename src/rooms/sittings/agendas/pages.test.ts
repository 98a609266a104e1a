import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { preparedMeeting } from '../../../../test/prepared-meeting.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { asId } from '../../../kernel/ids.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { planMeeting } from '../meetings/index.ts';
import { cancelMeeting } from '../meetings/storyboards.ts';
import { saveItem } from './commands/save-item.ts';
import { fieldsOfItem } from './forms/item-form.ts';
import { contentOf } from './model/item.ts';
import { readDraft } from './queries/read-draft.ts';
import { routes } from './routes.ts';

const { database } = await testDatabase();
const meeting = await preparedMeeting(database);
const services = await testServices(database);
const viewer = meeting.viewer('sekretariat');
const { councilId, meetingId } = meeting;
const agenda = `/sekretariat/${councilId}/moeder/2024-06-18`;
const itemId = meeting.itemIds.get('referat') ?? asId('');
const item = `${agenda}/punkter/${itemId}`;

const post = (path: string, form: Readonly<Record<string, string>>, headers = {}) =>
  answerOf(routes, { path, viewer, form, headers }, services);
const read = (path: string, key = 'sekretariat') =>
  answerOf(routes, { path, viewer: meeting.viewer(key) }, services);
const draft = () => database.read(viewer, (trx) => readDraft(trx, viewer, meetingId));
const json = { accept: 'application/json' };

async function stored() {
  const found = (await draft())?.items.find(({ id }) => id === itemId);
  assert.ok(found);
  return found;
}

/** The form as it stands on the page. */
async function form(changes: Readonly<Record<string, string>> = {}) {
  const now = await stored();
  return { ...fieldsOfItem(now), revision: String(now.revision), ...changes };
}

/** Another writer saves first. */
async function saveMeanwhile(title: string): Promise<void> {
  const now = await stored();
  const place = { councilId, meetingId, itemId, revision: now.revision };
  const other = doorFor(services, meeting.viewer('sekretariat2'));
  await other.do(saveItem, { ...place, ...contentOf(now), title });
}

describe('the form of an item', () => {
  test('saves what it shows: unchanged, the item stays as it is, at the revision it had', async () => {
    const before = await stored();
    const reply = await post(item, await form());
    assert.deepEqual([reply.status, reply.headers.get('location')], [303, item]);
    assert.deepEqual(await stored(), before);
  });

  test('keeps what was typed where something is wrong, and says all of it, each at its field', async () => {
    const wrong = { title: ' ', closed: 'ja', closedReason: '', expectedMinutes: '0', presenters: 'KL' };
    const reply = await post(item, await form(wrong));
    assert.equal(reply.status, 422);
    const page = await reply.text();
    assert.match(page, /Der er 3 fejl/);
    for (const field of ['title', 'closedReason', 'expectedMinutes'])
      assert.match(page, new RegExp(`<a href="#${field}">`), field);
    assert.match(page, /id="closed" name="closed" value="ja" checked/);
    assert.match(page, />\nKL<\/textarea>/);
    const unticked = await (await post(item, await form({ title: '', closed: '' }))).text();
    assert.doesNotMatch(unticked, /name="closed" value="ja" checked/);
  });

  test('shows both versions where another has saved meanwhile, and only what differs', async () => {
    const mine = await form({ title: 'Min titel' });
    await saveMeanwhile('Den andens titel');
    const reply = await post(item, mine);
    assert.equal(reply.status, 409);
    const page = await reply.text();
    assert.match(page, /har gemt punktet, mens du skrev\./);
    assert.equal(page.match(/class="difference"/g)?.length, 1);
    assert.match(page, /value="Min titel"/);
    assert.equal((await stored()).title, 'Den andens titel');
  });

  test('answers a script: saved at a revision, refused with sentences, or a conflict', async () => {
    const { revision } = await stored();
    const saved = await post(item, await form({ title: 'Ny titel' }), json);
    assert.deepEqual(await saved.json(), { ok: true, revision: revision + 1 });
    const refused = await post(item, await form({ title: '', expectedMinutes: 'længe' }), json);
    assert.deepEqual(
      [refused.status, await refused.json()],
      [
        422,
        {
          ok: false,
          message: 'Skriv punktets titel. Skriv den forventede tid som et helt antal minutter fra 1 til 600.',
        },
      ],
    );
    const mine = await form({ title: 'Min titel' });
    await saveMeanwhile('Den andens titel');
    const conflict = await post(item, mine, json);
    assert.equal(conflict.status, 409);
    assert.deepEqual(await conflict.json(), {
      ok: false,
      conflict: true,
      message:
        'Konsulenten i KKR Midtjylland har gemt punktet, mens du skrev. Tryk på »Gem punktet« for at se begge udgaver.',
    });
  });

  test('saved by itself takes no record number: half of one makes no matter, and none is lost', async () => {
    const before = await stored();
    const matters = () =>
      database.read(viewer, async (trx) => (await trx.selectFrom('matters').select('id').execute()).length);
    const known = await matters();
    for (const recordNumber of ['SAG-2', 'SAG-2024-0', ''])
      assert.equal(
        (await post(item, await form({ recordNumber, title: `Med ${recordNumber}` }), json)).status,
        200,
      );
    assert.deepEqual([await matters(), (await stored()).matterId], [known, before.matterId]);
    assert.equal((await post(item, await form({ recordNumber: 'SAG-2024-09999' }))).status, 303);
    assert.deepEqual([await matters(), (await stored()).recordNumber], [known + 1, 'SAG-2024-09999']);
    assert.match(
      await (await read(item)).text(),
      /data-saved-by-hand="Sagsnummeret gemmes[^"]*" data-stored="SAG-2024-09999"/,
    );
  });

  test('is not there for an item of another day, nor for what is no item', async () => {
    const elsewhere = item.replace('2024-06-18', '2024-09-06');
    for (const path of [elsewhere, `${agenda}/punkter/${meetingId}`]) {
      assert.equal((await read(path)).status, 404, path);
      assert.equal((await post(path, await form())).status, 404, path);
    }
  });
});

describe('what is done to an item', () => {
  test('putting it into another section puts it last there, without saying where', async () => {
    const section = (await draft())?.sections[3]?.id ?? '';
    assert.match(await (await read(item)).text(), /Flyt punktet til et andet afsnit/);
    assert.equal((await post(`${item}/placering`, { section })).headers.get('location'), agenda);
    const there = (await draft())?.items.filter(({ sectionId }) => sectionId === section);
    assert.deepEqual(there?.at(-1)?.id, itemId);
    assert.equal((await post(`${item}/placering`, { section, index: '0' })).status, 303);
    assert.equal((await stored()).position, 0);
    assert.equal((await post(`${item}/placering`, { section, index: 'først' })).status, 422);
  });

  test('a withdrawal without a reason is refused on the item’s page, at its field', async () => {
    const version = await meeting.approve('2024-06-04T08:00:00Z');
    const locked = await post(`${item}/traek-tilbage`, { reason: 'Udgår.' });
    assert.equal(locked.status, 422);
    assert.match(await locked.text(), /En godkendt version venter/);
    await meeting.send(version, '2024-06-04T09:00:00Z');
    const silent = await post(`${item}/traek-tilbage`, { reason: ' ' });
    assert.equal(silent.status, 422);
    const page = await silent.text();
    assert.match(page, /<a href="#reason">Skriv, hvorfor/);
    assert.equal((await post(`${item}/traek-tilbage`, { reason: 'Udgår.' })).status, 303);
    assert.equal((await stored()).withdrawnReason, 'Udgår.');
  });

  test('going back to an earlier state is offered, and done', async () => {
    const before = await stored();
    const page = await (await read(`${item}/historik`)).text();
    assert.match(page, /Gå tilbage til udgave 1/);
    const fields = { revision: String(before.revision), wanted: '1' };
    assert.equal((await post(`${item}/gendan`, fields)).status, 303);
    assert.equal((await stored()).title, 'Godkendelse af referat');
    assert.equal((await post(`${item}/gendan`, fields)).status, 422);
  });
});

describe('what the working page says first', () => {
  const shown = async (key: string) => (await (await read(agenda, key)).text()).replace(/\s+/g, ' ');

  test('how far the agenda is, who approved each version, and that it was taken down', async () => {
    const page = await shown('sekretariat');
    assert.match(page, /badge-success">Sendt ud<.*?Version 1<\/a> blev sendt ud 4\. juni 2024 kl\. 11\.00\./);
    assert.match(page, /4\. juni 2024 kl\. 10\.00<br \/>af Systemet/);
    assert.match(await shown('formand'), /Version 1<\/a> blev sendt ud/);
  });

  test('the chair reads an item, whole', async () => {
    const page = await (await read(`${agenda}/punkter/${meeting.itemIds.get('lukket')}`, 'formand')).text();
    assert.match(page, /<h2>Baggrund<\/h2>/);
    assert.match(page, /<h2>Indstilling<\/h2>/);
    assert.doesNotMatch(page, /<textarea/);
  });

  test('a meeting that is called off looks it, and one without rules says so', async () => {
    const door = doorFor(services, viewer);
    const place = { councilId, heldOn: '2024-06-18' };
    assert.doesNotMatch(await shown('sekretariat'), /Mødet er aflyst/);
    await door.do(cancelMeeting, { ...place, reason: 'Snestorm.' });
    const page = await shown('sekretariat');
    assert.match(
      page,
      /<h1>Dagsorden tirsdag den 18\. juni 2024<\/h1> <p><span class="badge badge-error">Aflyst</,
    );
    assert.match(page, /Mødet er aflyst<.*Snestorm\./);
    assert.doesNotMatch(page, /skal sendes ud senest/);
    const old = { heldOn: '1999-03-03', startsAt: '09:30', place: 'Viborg' } as const;
    await door.do(planMeeting, { councilId, ...old, form: 'physical', kind: 'ordinary' });
    const withoutRules = await (await read(agenda.replace('2024-06-18', '1999-03-03'))).text();
    assert.match(withoutRules, /Mødet har ingen frister.*gælder den 3\. marts 1999/s);
  });
});

describe('the form of a section', () => {
  test('is refused on the agenda with the sentence, and does what its buttons say', async () => {
    const section = (await draft())?.sections[5]?.id ?? '';
    const silent = await post(`${agenda}/afsnit/${section}`, { do: 'rename', title: ' ' });
    assert.equal(silent.status, 422);
    assert.match(await silent.text(), /<a href="#section-[^"]+">Skriv afsnittets overskrift\.<\/a>/);
    const renamed = await post(`${agenda}/afsnit/${section}`, { do: 'rename', title: 'Siden hen' });
    assert.equal(renamed.headers.get('location'), agenda);
    assert.match(await (await read(agenda, 'formand')).text(), /Siden hen/);
  });
});
