import { z } from 'zod';
import { fixedClock } from '../src/kernel/clock.ts';
import { type CouncilId, newId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemViewer } from '../src/kernel/viewer.ts';
import { inner } from '../src/platform/door/index.ts';
import type { Trx } from '../src/platform/postgres/database.ts';
import {
  freezePaper,
  getPaper,
  markPaperSent,
  type Paper,
  paperContent,
  publishPaper,
} from '../src/rooms/ground/papers/index.ts';
import { actOf } from './act.ts';

const nothing = paperContent<{ readonly words: string }>({
  kind: 'nothing',
  schema: z.strictObject({ words: z.string() }),
  openPart: (content) => content,
});

/** A published paper that says nothing, for what only needs one to be there. */
export async function plantPaper(trx: Trx, councilId: CouncilId, datedOn: string): Promise<Paper> {
  const act = actOf(trx, systemViewer, fixedClock('2024-06-11T10:00:00Z'));
  const paperId = expectOk(
    await inner(act, freezePaper, {
      councilId,
      kind: nothing,
      subjectId: newId(),
      version: 1,
      form: 'first',
      title: 'Intet',
      datedOn,
      reason: null,
      content: { words: '' },
      files: [],
    }),
  );
  expectOk(await inner(act, markPaperSent, { councilId, paperId }));
  expectOk(await inner(act, publishPaper, { councilId, paperId }));
  return getPaper(trx, systemViewer, paperId);
}
