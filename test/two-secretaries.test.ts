import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { matterChange, meetingChange, noticeChange, templateWork } from '../src/addresses/index.ts';
import { expectOk } from '../src/kernel/result.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { hangDemoNotices } from '../src/rooms/outward/notices/storyboards.ts';
import { findOrCreateMatter } from '../src/rooms/sittings/matters/index.ts';
import { planStory } from '../src/rooms/sittings/meetings/storyboards.ts';
import { actOf } from './act.ts';
import { demoClock } from './demo.ts';
import { openDoor } from './door.ts';
import { openedAgendas } from './opened-agenda.ts';

const agendas = await openedAgendas();
const { database, demo } = agendas;
const { councilId } = demo;
const door = await openDoor(database, { clock: demoClock });
const token = await door.sessionOf(demo.personId('sekretariat'));
const secretary = demo.viewer('sekretariat');

type Fields = Readonly<Record<string, string>>;

/** The form as the browser would post it. */
async function read(address: string): Promise<Fields> {
  const page = new DOMParser().parseFromString(
    await (await door.ask(address, { token })).text(),
    'text/html',
  );
  return fieldsOf(page, address);
}

function fieldsOf(page: ReturnType<DOMParser['parseFromString']>, address: string): Fields {
  const form = [...page.querySelectorAll('form')].find((each) => each.getAttribute('action') === address);
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
        await database.as(secretary, (trx) =>
          planStory(actOf(trx, secretary, demoClock), councilId, [
            {
              heldOn: date,
              startsAt: '09:30',
              endsAt: null,
              place: 'Viborg',
              form: 'physical',
              kind: 'ordinary',
              joinAddress: null,
            },
          ]),
        );
      return meetingChange({ council: councilId, date });
    },
  ],
  ['the template', 'sections', async () => templateWork({ council: councilId })],
];

describe('two who correct the same', () => {
  for (const [what, field, place] of forms) {
    test(`${what}: the second is shown both texts, and nothing was overwritten`, async () => {
      const address = await place();
      const seen = await read(address);
      const first = { ...seen, [field]: 'Den førstes ord' };
      const second = { ...seen, [field]: 'Den andens ord' };
      assert.equal((await door.ask(address, { token, form: first })).status, 303);
      const refused = await door.ask(address, { token, form: second });
      assert.equal(refused.status, 422);
      const text = await refused.text();
      assert.match(text, /Andre har gemt, mens du skrev/);
      assert.match(text, /Gemt nu<\/strong><\/p><p class="as-typed">Den førstes ord/);
      assert.match(text, /Din udgave<\/strong><\/p><p class="as-typed">Den andens ord/);
      assert.equal((await read(address))[field], 'Den førstes ord');
      // The form that was shown knows what stands now: sent again, it is meant.
      const again = fieldsOf(new DOMParser().parseFromString(text, 'text/html'), address);
      assert.equal(again[field], 'Den andens ord');
      assert.equal((await door.ask(address, { token, form: again })).status, 303);
      assert.equal((await read(address))[field], 'Den andens ord');
    });

    test(`${what}: of two at the same moment one is saved, and the other is told`, async () => {
      const address = await place();
      const seen = await read(address);
      const posted = ['Et', 'To'].map((word) =>
        door.ask(address, { token, form: { ...seen, [field]: word } }),
      );
      const statuses = (await Promise.all(posted)).map(({ status }) => status);
      assert.deepEqual(statuses.sort(), [303, 422]);
    });
  }
});
