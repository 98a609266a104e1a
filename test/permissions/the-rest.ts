import { fixedClock } from '../../src/kernel/clock.ts';
import { asId } from '../../src/kernel/ids.ts';
import { expectOk } from '../../src/kernel/result.ts';
import { systemViewer } from '../../src/kernel/viewer.ts';
import { doorFor, inner } from '../../src/platform/door/index.ts';
import type { Services } from '../../src/platform/http/route.ts';
import { beginRun } from '../../src/rooms/inward/import-runs/index.ts';
import { routes as imports } from '../../src/rooms/inward/imports/index.ts';
import { exportRoutes } from '../../src/rooms/outward/exports/index.ts';
import { putOut } from '../../src/rooms/outward/publications/index.ts';
import { agendaKind, approveAgenda } from '../../src/rooms/sittings/agendas/index.ts';
import { actOf } from '../act.ts';
import { registerFile } from '../register-file.ts';
import { answerOf, uploaded } from '../visit.ts';

/** What no story tells, so that every address has something to show: a closed picture, and a document read in. */
export async function tellTheRest(services: Services): Promise<void> {
  await addClosedPicture(services);
  await addImport(services);
  await addRun(services);
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A picture in the closed item of the story that has one, sent out with a version of its own. */
async function addClosedPicture(services: Services): Promise<void> {
  const file = await uploaded(services.files, 'kort.png', Buffer.from(onePixel, 'base64'));
  const known = expectOk(await registerFile(services, file));
  await services.db.as(systemViewer, async (trx) => {
    const item = await trx
      .selectFrom('agenda_items as i')
      .innerJoin('papers as p', 'p.subject_id', 'i.meeting_id')
      .select(['i.id', 'i.meeting_id', 'p.council_id'])
      .where('i.closed_reason', 'is not', null)
      .executeTakeFirstOrThrow();
    const picture = { file_hash: known.hash, council_id: item.council_id, media_type: known.mediaType };
    await trx
      .insertInto('pictures')
      .values({ ...picture, item_id: item.id })
      .execute();
    const text = [{ type: 'picture', file: known.hash, alt: 'Et kort' }];
    await trx
      .updateTable('agenda_items')
      .set({ case_statement: JSON.stringify(text) })
      .where('id', '=', item.id)
      .execute();
    const act = actOf(trx, systemViewer, fixedClock('2025-02-10T08:00:00Z'));
    const { council_id: councilId, meeting_id: meetingId } = item;
    const reason = 'Et kort er kommet med.';
    const paperId = expectOk(await inner(act, approveAgenda, { councilId, meetingId, reason }));
    expectOk(await inner(act, putOut, { councilId, kind: agendaKind, paperId }));
  });
}

/** Many documents taken in at once; one of them waits. */
async function addRun(services: Services): Promise<void> {
  const { hash, size, fileName } = await uploaded(services.files, 'dagsorden.txt', 'Dagsorden');
  const run = { councilId: asId<'councils'>('kkr-midtjylland'), name: 'Valgperioden', answers: {} };
  const files = [{ fileName, hash, size, isThere: () => services.files.has(hash) }];
  expectOk(await doorFor(services, systemViewer).do(beginRun, { ...run, files, inBackground: false }));
}

/** An agenda of the site's own, taken out and read in again; it waits to be looked over. */
async function addImport(services: Services): Promise<void> {
  const path = '/raad/kkr-midtjylland/moeder/2025-02-03.json';
  const taken = await answerOf(exportRoutes([agendaKind]), { path }, services);
  const file = await uploaded(services.files, 'dagsorden.json', await taken.text(), 'file');
  const form = { on: '2025-04-07' };
  const upload = { path: '/sekretariat/kkr-midtjylland/import', viewer: systemViewer, form, uploads: [file] };
  const reply = await answerOf(imports, upload, services);
  if (reply.status !== 303) throw new Error(`the document was not read in: ${await reply.text()}`);
}
