import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { idText } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import {
  asReadInput,
  command,
  type Details,
  refuseIfChanged,
  unchanged,
} from '../../../../platform/door/index.ts';
import { changedWords } from '../../../ground/history/index.ts';
import { fieldsOfNotice, noticeInput } from '../forms/notice-form.ts';
import type { Notice, NoticeInput } from '../model.ts';
import { aboutNotice, refuseIfOver, takeNotice } from '../queries/take-notice.ts';
import { updateNotice } from '../store.ts';
import { bodyName, refuse } from '../texts.da.ts';

/** Corrects a notice. Refusals: those of the form · `notice-unknown` · `notice-over` · `changed-meanwhile`. */
export const changeNotice = command({
  name: 'notices.change-notice',
  right: 'keep-notices',
  input: z.intersection(noticeInput, z.object({ noticeId: idText('notices'), ...asReadInput })),
  refuse,
  announces: true,
  async run(act, { noticeId, asRead, ...input }) {
    const taken = await takeNotice(act, { councilId: input.councilId, noticeId });
    if (!taken.ok) return taken;
    const was = taken.value;
    const refusal = refuseIfChanged(fieldsOfNotice(was), asRead);
    if (refusal) return refused(refusal);
    if (isDeepStrictEqual(fieldsOfNotice(was), fieldsOfNotice(input))) return unchanged(null);
    const over = input.lastOn === was.lastOn ? null : refuseIfOver(act, input.lastOn);
    if (over) return refused(over);
    await updateNotice(act.trx, was.id, input);
    act.tell({
      about: aboutNotice(was),
      ...changeOf(was, input),
    });
    return ok(null);
  },
});

/** What the history keeps: of the text the words that were changed, where they are few. */
function changeOf(was: Notice, is: NoticeInput): { readonly before: Details; readonly after: Details } {
  const [before, after] = [shown(was), shown(is)];
  if (was.body === is.body) return { before, after };
  const words = changedWords(was.body, is.body);
  return words
    ? { before: { ...before, body: words.was }, after: { ...after, body: words.is } }
    : { before, after: { ...after, rewritten: [bodyName] } };
}

function shown({ title, firstOn, lastOn, audience }: NoticeInput) {
  return { title, firstOn, lastOn, audience };
}
