import type { PersonId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { challengeIn, type Signed } from '../model/answers.ts';
import { isCopied, userHandleOf } from '../model.ts';
import { findPasskey } from '../queries/find-passkey.ts';
import { useChallenge } from '../store/challenges.ts';
import { countUse } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes a signature that was verified (`verifySignature`): its challenge is used up whatever comes of it. Runs as the
 * accounts.
 * @param count how often the device has signed; null where the signature was not right
 * @returns whose passkey it is
 * Refusals: `passkey-unknown` (removed, or another's) · `passkey-late` · `passkey-wrong` · `passkey-copied`.
 */
export async function takeSignature(
  act: Act,
  answer: Signed,
  purpose: 'sign-in' | 'prove',
  count: bigint | null,
): Promise<Result<PersonId>> {
  const asker = purpose === 'sign-in' ? null : act.personId;
  const wasGiven = await useChallenge(act, challengeIn(answer), purpose, asker);
  const passkey = await findPasskey(act.trx, answer.id, 'held');
  if (!passkey || (asker !== null && passkey.personId !== asker)) return refused(refuse('passkey-unknown'));
  act.tell({ about: [`person:${passkey.personId}`], onBehalfOf: passkey.personId });
  if (!wasGiven) return refused(refuse('passkey-late'));
  const { userHandle } = answer.response;
  const isOwners = userHandle === '' || userHandle === userHandleOf(passkey.personId);
  if (count === null || !isOwners) return refused(refuse('passkey-wrong'));
  if (isCopied(passkey.counter, count)) return refused(refuse('passkey-copied', { name: passkey.name }));
  await countUse(act, passkey.id, count);
  act.tell({ after: { name: passkey.name } });
  return ok(passkey.personId);
}
