import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { saveItem } from '../src/rooms/sittings/agendas/commands/save-item.ts';
import { routes } from '../src/rooms/sittings/agendas/index.ts';
import { contentOf } from '../src/rooms/sittings/agendas/model/item.ts';
import { findItem } from '../src/rooms/sittings/agendas/queries/read-draft.ts';
import { addAnnexes } from '../src/rooms/sittings/annexes/commands/add-annexes.ts';
import { testDatabase } from './database.ts';
import { preparedMeeting } from './prepared-meeting.ts';
import { answerOf, testServices, uploaded } from './visit.ts';

const { database } = await testDatabase();
const meeting = await preparedMeeting(database);
const services = await testServices(database);
const viewer = meeting.viewer('sekretariat');
const { councilId, meetingId } = meeting;
const itemId = meeting.itemIds.get('referat') ?? asId('');
const place = { councilId, meetingId, itemId };
const agenda = `/sekretariat/${councilId}/moeder/2024-06-18`;
const secretary = doorFor(services, viewer);

async function close(closedReason: string | null): Promise<void> {
  const item = await secretary.read((trx) => findItem(trx, place));
  assert.ok(item);
  const { revision } = item;
  expectOk(await secretary.do(saveItem, { ...place, ...contentOf(item), closedReason, revision }));
}

/** What the box says on the agenda's page and on the item's, null where there is none; the same on both. */
async function told(): Promise<string | null> {
  const boxes: (string | null)[] = [];
  for (const path of [agenda, `${agenda}/punkter/${itemId}`]) {
    const page = await (await answerOf(routes, { path, viewer }, services)).text();
    const box = /Lukket her, men stadig offentligt<\/h2>([\s\S]*?)<\/div>/.exec(page)?.[1];
    boxes.push(
      box
        ?.replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim() ?? null,
    );
  }
  assert.equal(boxes[0], boxes[1]);
  return boxes[0] ?? null;
}

// Killed by comparing with the version that waits, or with one that was taken down: nobody reads either.
test('what is closed in the draft and open in what was sent out is told, with until when', async () => {
  await close('Personforhold');
  assert.equal(await told(), null);
  await close(null);
  await meeting.send(await meeting.approve('2024-06-04T08:00:00Z'), '2024-06-04T09:00:00Z');
  assert.equal(await told(), null);
  await close('Personforhold');
  assert.equal(
    await told(),
    'Punkt 1.1 er åbent i det, der er sendt ud. Det kan læses af alle, indtil en ny version er sendt ud: få den godkendt, og send den. Haster det, så tag dagsordenen ned med det samme.',
  );
  const second = await meeting.approve('2024-06-05T08:00:00Z', 'Et punkt er lukket.');
  assert.match((await told()) ?? '', /indtil den godkendte version er sendt ud: send den ud\./);
  await meeting.send(second, '2024-06-05T09:00:00Z');
  assert.equal(await told(), null);
});

test('the same is told of an annex', async () => {
  await close(null);
  const file = await uploaded(services.files, 'brev.txt', 'Kære alle');
  expectOk(await secretary.do(addAnnexes, { ...place, files: [file] }));
  const third = await meeting.approve('2024-06-06T08:00:00Z', 'Et bilag er kommet.');
  await meeting.send(third, '2024-06-06T09:00:00Z');
  const closing = (trx: Parameters<Parameters<typeof database.as>[1]>[0]) =>
    trx
      .updateTable('annexes')
      .set({ closed_reason: 'Personforhold' })
      .where('item_id', '=', itemId)
      .execute();
  await database.as(viewer, closing);
  assert.match((await told()) ?? '', /^Punkt 1\.1, bilag 1, er åbent i det, der er sendt ud\./);
});
