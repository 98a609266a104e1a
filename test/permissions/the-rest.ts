import { expectOk } from '../../src/kernel/result.ts';
import { systemViewer } from '../../src/kernel/viewer.ts';
import type { Services } from '../../src/platform/http/route.ts';
import { registerFile } from '../../src/rooms/ground/documents/index.ts';
import { routes as imports } from '../../src/rooms/inward/imports/index.ts';
import { routes as exports } from '../../src/rooms/outward/exports/index.ts';
import { answerOf, uploaded } from '../visit.ts';

/** What no story tells, so that every address has something to show: a closed picture, and a document read in. */
export async function tellTheRest(services: Services): Promise<void> {
  await addClosedPicture(services);
  await addImport(services);
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A picture in the closed item of the story that has one. */
async function addClosedPicture(services: Services): Promise<void> {
  const file = await uploaded(services.files, 'kort.png', Buffer.from(onePixel, 'base64'));
  const known = expectOk(await registerFile(services, file));
  await services.db.as(systemViewer, async (trx) => {
    const item = await trx
      .selectFrom('agenda_items as i')
      .innerJoin('agenda_versions as v', 'v.meeting_id', 'i.meeting_id')
      .select(['i.id', 'v.id as version', 'v.council_id'])
      .where('i.closed_reason', 'is not', null)
      .executeTakeFirstOrThrow();
    const picture = { file_hash: known.hash, council_id: item.council_id, media_type: known.mediaType };
    await trx
      .insertInto('pictures')
      .values({ ...picture, item_id: item.id })
      .execute();
    await trx
      .insertInto('version_pictures')
      .values({ ...picture, version_id: item.version, closed: true })
      .execute();
  });
}

/** An agenda of the site's own, taken out and read in again; it waits to be looked over. */
async function addImport(services: Services): Promise<void> {
  const path = '/raad/kkr-midtjylland/moeder/2025-02-03.json';
  const taken = await answerOf(exports, { path }, services);
  const file = await uploaded(services.files, 'dagsorden.json', await taken.text(), 'file');
  const form = { on: '2025-04-07' };
  const upload = { path: '/sekretariat/kkr-midtjylland/import', viewer: systemViewer, form, uploads: [file] };
  const reply = await answerOf(imports, upload, services);
  if (reply.status !== 303) throw new Error(`the document was not read in: ${await reply.text()}`);
}
