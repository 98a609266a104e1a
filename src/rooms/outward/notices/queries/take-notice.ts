import { z } from 'zod';
import { councilInput, idText, isId } from '../../../../kernel/ids.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { type Act, type Subject, takeTurns } from '../../../../platform/door/index.ts';
import { longDate } from '../../../../ui/dates.ts';
import type { Notice } from '../model.ts';
import { findNotice } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** How every command here names its notice. */
export const noticePlace = z.object({ councilId: councilInput, noticeId: idText('notices') });

/** The notice a command is about, whose turn it is until it is done; of the council its right was asked for. Refusals: `notice-unknown`. */
export async function takeNotice(
  act: Act,
  { councilId, noticeId }: z.infer<typeof noticePlace>,
): Promise<Result<Notice>> {
  await takeTurns(act, `notice:${noticeId}`);
  const notice = isId(noticeId) ? await findNotice(act.trx, councilId, noticeId) : null;
  return notice ? ok(notice) : refused(refuse('notice-unknown'));
}

/** A notice has a history of its own, and all of a council's have one together. */
export function aboutNotice({ id, councilId }: Pick<Notice, 'id' | 'councilId'>): readonly Subject[] {
  return [`notice:${id}`, `notices:${councilId}`];
}

/** A period that is over when it is typed hangs nothing up. Refusals: `notice-over`. */
export function refuseIfOver({ today }: Act, lastOn: string): Refusal | null {
  return lastOn < today.toString() ? refuse('notice-over', { on: longDate(lastOn) }) : null;
}
