import { z } from 'zod';
import { idText } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { asReadInput, command, refuseIfChanged, unchanged } from '../../../../platform/door/index.ts';
import { fieldsOfNotice, noticeInput } from '../forms/notice-form.ts';
import type { Notice, NoticeInput } from '../model.ts';
import { aboutNotice, takeNotice } from '../queries/take-notice.ts';
import { updateNotice } from '../store.ts';
import { fieldNames, refuse } from '../texts.da.ts';

/** Corrects a notice. Refusals: those of the form · `notice-unknown` · `changed-meanwhile`. */
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
    const changed = changedFields(was, input);
    if (changed.length === 0) return unchanged(null);
    await updateNotice(act.trx, was.id, input);
    act.tell({
      about: aboutNotice(was),
      before: shown(was),
      after: { ...shown(input), changed },
    });
    return ok(null);
  },
});

/** What the history keeps: not the long text. */
function shown({ title, firstOn, lastOn, audience }: NoticeInput) {
  return { title, firstOn, lastOn, audience };
}

function changedFields(was: Notice, input: NoticeInput): readonly string[] {
  const before = fieldsOfNotice(was);
  return (['title', 'body', 'firstOn', 'lastOn', 'audience'] as const)
    .filter((field) => before[field] !== input[field])
    .map((field) => (field === 'audience' ? 'hvem det er for' : fieldNames[field].toLowerCase()));
}
