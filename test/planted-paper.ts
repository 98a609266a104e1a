import { z } from 'zod';
import { newId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemViewer } from '../src/kernel/viewer.ts';
import type { Trx } from '../src/platform/postgres/database.ts';
import {
  freezePaper,
  getPaper,
  markPaperSent,
  type Paper,
  type PaperContent,
  publishPaper,
} from '../src/rooms/ground/papers/index.ts';

const nothing: PaperContent<{ readonly words: string }> = {
  kind: 'nothing',
  schema: z.strictObject({ words: z.string() }),
  openPart: (content) => content,
};

/** A published paper that says nothing, for what only needs one to be there. */
export async function plantPaper(trx: Trx, councilId: string, datedOn: string): Promise<Paper> {
  const at = Temporal.Instant.from('2024-06-11T10:00:00Z');
  const paper = {
    subjectId: newId(),
    councilId,
    version: 1,
    form: 'first',
    title: 'Intet',
    datedOn,
  } as const;
  const rest = { reason: null, content: { words: '' }, files: [] };
  const id = expectOk(await freezePaper(trx, systemViewer, nothing, { ...paper, ...rest }, at));
  expectOk(await markPaperSent(trx, systemViewer, id, at));
  expectOk(await publishPaper(trx, systemViewer, id, at));
  return getPaper(trx, systemViewer, id);
}
