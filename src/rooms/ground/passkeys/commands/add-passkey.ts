import { z } from 'zod';
import { newId } from '../../../../kernel/ids.ts';
import { neededText } from '../../../../kernel/inputs.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { tellOfChange } from '../../identity/index.ts';
import { challengeIn, madeInput } from '../model/answers.ts';
import { longestName, mostPasskeys } from '../model.ts';
import { listPasskeys } from '../queries/list-passkeys.ts';
import { verifyPasskey } from '../steps/verify-passkey.ts';
import { useChallenge } from '../store/challenges.ts';
import { insertPasskey } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Adds a passkey that a device of one's own has just made; one is told of it by mail.
 * Refusals: `passkey-name-missing` · `passkey-unreadable` · `passkey-late` · `passkey-not-made` ·
 * `passkeys-many` · `passkey-known`.
 */
export const addPasskey = commandWithPreparation({
  name: 'passkeys.add-passkey',
  right: 'keep-own-account',
  as: 'accounts',
  keeps: 'on-refusal',
  input: z.object({
    name: neededText(longestName, 'passkey-name-missing'),
    answer: madeInput,
    baseUrl: z.string(),
  }),
  refuse,
  prepare: async (_tools, { answer, baseUrl }) => ok(await verifyPasskey(answer, baseUrl)),
  async run(act, { name, answer }, verified): Promise<Result<null>> {
    const { personId } = act;
    const wasGiven = await useChallenge(act, challengeIn(answer), 'add', personId);
    if (personId === null || !wasGiven) return refused(refuse('passkey-late'));
    if (verified === null) return refused(refuse('passkey-not-made'));
    if ((await listPasskeys(act.trx, personId)).length >= mostPasskeys)
      return refused(refuse('passkeys-many', { most: mostPasskeys }));
    const { transports } = answer.response;
    const isNew = await insertPasskey(act, { id: newId(), personId, name, transports, ...verified });
    if (!isNew) return refused(refuse('passkey-known'));
    await tellOfChange(act, personId, 'passkey-added');
    act.tell({ about: [`person:${personId}`], after: { name } });
    return ok(null);
  },
});
