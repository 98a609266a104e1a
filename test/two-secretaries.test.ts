import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from 'linkedom';
import {
  agendaSection,
  annexWork,
  candidateMove,
  importWork,
  matterChange,
  meetingChange,
  meetingDeadlines,
  noticeChange,
  templateWork,
} from '../src/addresses/index.ts';
import { asId, type MeetingId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { readUpload } from '../src/rooms/inward/imports/index.ts';
import { hangDemoNotices } from '../src/rooms/outward/notices/storyboards.ts';
import { addAnnexes } from '../src/rooms/sittings/annexes/commands/add-annexes.ts';
import { findOrCreateMatter } from '../src/rooms/sittings/matters/index.ts';
import { planStory } from '../src/rooms/sittings/meetings/storyboards.ts';
import { addCandidate } from '../src/rooms/sittings/proposals/storyboards.ts';
import { actOf } from './act.ts';
import { demoClock } from './demo.ts';
import { openDoor } from './door.ts';
import { agendaText } from './import-desk.ts';
import { openedAgendas } from './opened-agenda.ts';
import { uploaded } from './visit.ts';

const agendas = await openedAgendas();
const { database, demo } = agendas;
const { councilId } = demo;
const door = await openDoor(database, { clock: demoClock });
const token = await door.sessionOf(demo.personId('sekretariat'));
const secretary = demo.viewer('sekretariat');

type Fields = Readonly<Record<string, string>>;

/** The form as the browser would post it; one that lies on another page is found there. @param field one that it has */
async function read(address: string, field: string): Promise<Fields> {
  const reply = await door.ask(address, { token });
  const page = reply.headers.get('location')?.split('#')[0];
  return fieldsOf(await (page ? await door.ask(page, { token }) : reply).text(), address, field);
}

function fieldsOf(text: string, address: string, field: string): Fields {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const form = [...page.querySelectorAll('form')].find(
    (each) => each.getAttribute('action') === address && each.querySelector(`[name="${field}"]`),
  );
  assert.ok(form, address);
  const fields: Record<string, string> = {};
  for (const each of form.querySelectorAll('input, textarea, select')) {
    const name = each.getAttribute('name') ?? '';
    const kind = each.getAttribute('type');
    if ((kind === 'radio' || kind === 'checkbox') && !each.hasAttribute('checked')) continue;
    const chosen = each.querySelector('option[selected]')?.getAttribute('value');
    fields[name] = chosen ?? each.getAttribute('value') ?? each.textContent?.replace(/^\n/, '') ?? '';
  }
  const { csrf: _, ...rest } = fields;
  return rest;
}

/** A meeting on that day; its id. */
function plan(heldOn: string): Promise<MeetingId> {
  const meeting = { heldOn, startsAt: '09:30', endsAt: null, place: 'Viborg', joinAddress: null } as const;
  return database.as(secretary, async (trx) => {
    const act = actOf(trx, secretary, demoClock);
    const planned = await planStory(act, councilId, [{ ...meeting, form: 'physical', kind: 'ordinary' }]);
    return planned.get(heldOn) ?? asId<'meetings'>('');
  });
}

const forms: readonly (readonly [string, string, () => Promise<string>])[] = [
  [
    'a notice',
    'title',
    async () => {
      await database.as(secretary, (trx) => hangDemoNotices(actOf(trx, secretary, demoClock), councilId));
      const { id } = await database.as(secretary, (trx) =>
        trx.selectFrom('notices').select('id').limit(1).executeTakeFirstOrThrow(),
      );
      return noticeChange({ council: councilId, notice: id });
    },
  ],
  [
    'a matter',
    'title',
    async () => {
      const named = { councilId, recordNumber: 'SAG-77', title: 'Sagen', officers: [] };
      const { id } = expectOk(await doorFor(door.services, secretary).do(findOrCreateMatter, named));
      return matterChange({ council: councilId, matter: id });
    },
  ],
  [
    'a meeting',
    'place',
    async () => {
      const date = '2024-09-12';
      if ((await door.ask(meetingChange({ council: councilId, date }), { token })).status === 404)
        await plan(date);
      return meetingChange({ council: councilId, date });
    },
  ],
  ['the template', 'sections', async () => templateWork({ council: councilId })],
  ['the words of an annex', 'title', addAnnex],
  ['the heading of a section', 'title', nameSection],
  ['a document that was read in', 's0i0-title', readIn],
];

/** An annex on an item of an agenda of its own. */
async function addAnnex(): Promise<string> {
  const place = await agendas.within(async (trx, meetingId, [sectionId = asId<'agenda_sections'>('')]) => {
    const itemId = await agendas.add(trx, meetingId, sectionId, 'Budget');
    const { date } = await trx
      .selectFrom('meetings')
      .select('held_on as date')
      .where('id', '=', meetingId)
      .executeTakeFirstOrThrow();
    return { date, meetingId, itemId };
  });
  const files = [await uploaded(door.services.files, 'brev.txt', 'Kære alle')];
  const named = { councilId, meetingId: place.meetingId, itemId: place.itemId, files };
  expectOk(await doorFor(door.services, secretary).do(addAnnexes, named));
  const { id } = await database.as(secretary, (trx) =>
    trx.selectFrom('annexes').select('id').where('item_id', '=', place.itemId).executeTakeFirstOrThrow(),
  );
  return annexWork({ council: councilId, date: place.date, item: place.itemId, annex: id });
}

/** A section of an agenda of its own. */
function nameSection(): Promise<string> {
  return agendas.within(async (trx, meetingId, [section = asId<'agenda_sections'>('')]) => {
    const { date } = await trx
      .selectFrom('meetings')
      .select('held_on as date')
      .where('id', '=', meetingId)
      .executeTakeFirstOrThrow();
    return agendaSection({ council: councilId, date, section });
  });
}

async function readIn(): Promise<string> {
  const file = await uploaded(door.services.files, 'dagsorden.txt', agendaText, 'file');
  const asked = { councilId, on: '2024-09-17', file };
  const id = expectOk(await doorFor(door.services, secretary).do(readUpload, asked));
  return importWork({ council: councilId, import: id });
}

describe('two who correct the same', () => {
  for (const [what, field, place] of forms) {
    test(`${what}: the second is shown both texts, and nothing was overwritten`, async () => {
      const address = await place();
      const seen = await read(address, field);
      const first = { ...seen, [field]: 'Den førstes ord' };
      const second = { ...seen, [field]: 'Den andens ord' };
      assert.equal((await door.ask(address, { token, form: first })).status, 303);
      const refused = await door.ask(address, { token, form: second });
      assert.equal(refused.status, 422);
      const text = await refused.text();
      assert.match(text, /Andre har gemt, mens du skrev/);
      assert.match(text, /Gemt nu<\/strong><\/p><p class="as-typed">Den førstes ord/);
      assert.match(text, /Din udgave<\/strong><\/p><p class="as-typed">Den andens ord/);
      assert.equal((await read(address, field))[field], 'Den førstes ord');
      // The form that was shown knows what stands now: sent again, it is meant.
      const again = fieldsOf(text, address, field);
      assert.equal(again[field], 'Den andens ord');
      assert.equal((await door.ask(address, { token, form: again })).status, 303);
      assert.equal((await read(address, field))[field], 'Den andens ord');
    });

    test(`${what}: of two at the same moment one is saved, and the other is told`, async () => {
      const address = await place();
      const seen = await read(address, field);
      // Words that nothing else has: who saves what stands already has changed nothing.
      const posted = [`Et om ${what}`, `To om ${what}`].map((word) =>
        door.ask(address, { token, form: { ...seen, [field]: word } }),
      );
      const statuses = (await Promise.all(posted)).map(({ status }) => status);
      assert.deepEqual(statuses.sort(), [303, 422]);
    });
  }
});

describe('two who decide the same', () => {
  const day = '2024-10-10';
  const address = meetingDeadlines({ council: councilId, date: day });
  const move = (seen: Fields, movedTo: string, deviationReason: string) =>
    door.ask(address, { token, form: { ...seen, deadline: 'agenda', movedTo, deviationReason } });

  test('the second who moves a deadline is shown where it was moved to meanwhile, and why', async () => {
    await plan(day);
    const seen = await read(address, 'movedTo');
    assert.equal((await move(seen, '2024-10-01', 'Efterårsferie')).status, 303);
    const refused = await move(seen, '2024-10-04', 'Budgettet mangler');
    assert.equal(refused.status, 422);
    const text = await refused.text();
    assert.match(text, /Andre har gemt, mens du skrev/);
    assert.match(text, /Gemt nu<\/strong><\/p><p class="as-typed">tirsdag den 1\. oktober 2024/);
    assert.match(text, /Din udgave<\/strong><\/p><p class="as-typed">fredag den 4\. oktober 2024/);
    assert.match(text, /<p class="as-typed">Efterårsferie<\/p>[\s\S]*<p class="as-typed">Budgettet mangler/);
    assert.equal(text.match(/<h2>To udgaver/g)?.length, 1);
    const again = fieldsOf(text, address, 'movedTo');
    assert.equal((await door.ask(address, { token, form: again })).status, 303);
  });

  test('one that was moved again meanwhile is not set back unseen', async () => {
    const seen = { ...(await read(address, 'do')), do: 'restore' };
    assert.equal((await move(await read(address, 'movedTo'), '2024-10-02', 'Igen')).status, 303);
    const refused = await door.ask(address, { token, form: seen });
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Gemt nu<\/strong><\/p><p class="as-typed">Igen/);
    const now = { ...(await read(address, 'do')), do: 'restore' };
    assert.equal((await door.ask(address, { token, form: now })).status, 303);
  });

  test('the second who moves a candidate is shown the meeting the first chose', async () => {
    const [first, second] = [await plan('2024-11-05'), await plan('2024-12-03')];
    const named = { councilId, title: 'Ny færge' };
    const candidate = expectOk(await doorFor(door.services, secretary).do(addCandidate, named));
    const moving = candidateMove({ council: councilId, candidate });
    const seen = await read(moving, 'meeting');
    assert.equal((await door.ask(moving, { token, form: { ...seen, meeting: first } })).status, 303);
    const refused = await door.ask(moving, { token, form: { ...seen, meeting: second } });
    assert.equal(refused.status, 422);
    const text = await refused.text();
    assert.match(text, /Gemt nu<\/strong><\/p><p class="as-typed">5\. november 2024/);
    assert.match(text, /Din udgave<\/strong><\/p><p class="as-typed">3\. december 2024/);
    assert.equal((await read(moving, 'meeting')).meeting, first);
    const again = fieldsOf(text, moving, 'meeting');
    assert.equal(again.meeting, second);
    assert.equal((await door.ask(moving, { token, form: again })).status, 303);
  });
});
