import { z } from 'zod';
import { asId, newId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemViewer, type Viewer } from '../src/kernel/viewer.ts';
import { doorFor } from '../src/platform/door/index.ts';
import {
  freezePaper,
  markPaperSent,
  paperContent,
  publishPaper,
  takeDownPaper,
} from '../src/rooms/ground/papers/index.ts';
import { testDatabase } from './database.ts';
import { demoClock, demoCouncil } from './demo.ts';
import { testServices } from './visit.ts';

/** A kind of paper that is nothing but an open word and a closed one. */
export const letter = paperContent<{ readonly open: string; readonly closed: string | null }>({
  kind: 'letter',
  schema: z.strictObject({ open: z.string(), closed: z.string().nullable() }),
  openPart: (content) => ({ ...content, closed: null }),
});
export const words = { open: 'Til alle.', closed: 'Til rådet.' };

const hash = asId<'files'>('a'.repeat(64));
const annex = {
  role: 'annex',
  fileName: 'a.txt',
  fileHash: hash,
  mediaType: 'text/plain',
  closed: false,
} as const;

/** The demonstration council with its readers, and letters in whatever state a test wants. */
export async function letterCouncil() {
  const { database: db, owner } = await testDatabase();
  const demo = await demoCouncil(db);
  const services = await testServices(db, demoClock);
  const { councilId } = demo;
  await db.as(systemViewer, (trx) =>
    trx
      .insertInto('files')
      .values({ hash, size: 1n, media_type: 'text/plain', text: 'bilagets ord' })
      .execute(),
  );
  const elsewhere: Viewer = {
    kind: 'person',
    personId: demo.personId('partner'),
    name: 'Sekretariatet i nord',
    grants: [{ role: 'secretariat', councilId: asId('kkr-nordjylland'), municipalityCode: null }],
  };
  const viewers = {
    secretary: demo.viewer('sekretariat'),
    chair: demo.viewer('formand'),
    member: demo.viewer('favrskov'),
    guest: demo.viewer('gaest'),
    /** Keeps another council. */
    elsewhere,
  };
  const doorOf = (viewer: Viewer) => doorFor(services, viewer);

  /** A letter frozen by the chair, and as far as it is to go. */
  async function aLetter(until: 'frozen' | 'sent' | 'published' | 'down', subjectId = newId(), version = 1) {
    const first = version === 1;
    const paperId = expectOk(
      await doorOf(viewers.chair).do(freezePaper, {
        councilId,
        kind: letter,
        subjectId,
        version,
        form: first ? 'first' : 'revision',
        title: 'Brev til ministeren',
        datedOn: '2024-05-28',
        reason: first ? null : 'Rettet',
        content: words,
        files: [{ ...annex, fileId: newId() }],
      }),
    );
    const door = doorOf(viewers.secretary);
    const place = { councilId, paperId };
    if (until !== 'frozen') expectOk(await door.do(markPaperSent, place));
    if (until === 'published' || until === 'down') expectOk(await door.do(publishPaper, place));
    if (until === 'down') expectOk(await door.do(takeDownPaper, { ...place, reason: 'Nævner en person' }));
    return { paperId, series: { kind: 'letter', subjectId } };
  }

  return { db, owner, councilId, hash, ...viewers, doorOf, aLetter };
}
