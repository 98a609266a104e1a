import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { fixDay as store } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** An agenda has gone out: from now on the meeting's day stands. Asked by whoever sends, inside the sending. */
export const fixDay = command({
  name: 'meetings.fix-day',
  right: 'send-out',
  input: z.object({ councilId: councilInput, meetingId: idInput('meetings') }),
  refuse,
  silent: true,
  async run({ trx, at }, { meetingId }) {
    await store(trx, meetingId, at);
    return ok(null);
  },
});
