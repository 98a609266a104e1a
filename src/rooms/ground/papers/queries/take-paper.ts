import { z } from 'zod';
import { councilInput, idInput, type PaperId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { type Act, type Subject, takeTurns } from '../../../../platform/door/index.ts';
import type { Paper, PaperSeries } from '../model/paper.ts';
import { refuse } from '../texts.da.ts';
import { readPaper } from './find-paper.ts';

/** How every command here names its paper: the right is asked in the council, and the paper must be of it. */
export const paperPlace = z.object({ councilId: councilInput, paperId: idInput('papers') });

/** The paper a command is about, whose turn it is until it is done. Refusals: `paper-unknown`. */
export async function takePaper(
  act: Act,
  { councilId, paperId }: z.infer<typeof paperPlace>,
): Promise<Result<Paper>> {
  await takeTurns(act, `paper:${paperId}`);
  const paper = await readPaper(act.trx, act.viewer, paperId);
  return paper?.council.id === councilId ? ok(paper) : refused(refuse('paper-unknown'));
}

/** What the history of a paper is found by: the paper itself, and all its versions. */
export function aboutPaper(id: PaperId, { kind, subjectId }: PaperSeries): readonly Subject[] {
  return [`paper:${id}`, `${kind}:${subjectId}`];
}
