import type { PersonId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { SignedIn } from '../model.ts';
import { knowBrowser } from '../store/known-browser.ts';
import { openSession } from '../store/open-session.ts';
import { findSecondFactor } from '../store/second-factor.ts';
import { openStep } from '../store/sign-in-step.ts';
import { findPerson } from '../store.ts';
import { refuse } from '../texts.da.ts';

type Proof = {
  /** In words, for the list of one's own sessions. */
  readonly browser: string;
  /** They have shown two things by it, so that no code is asked for. */
  readonly isTwofold: boolean;
};

/**
 * Lets in somebody who has just proved who they are, in whatever way: every way in ends here. Whoever has a second
 * factor and has shown one thing only is asked for the code. Runs as the accounts.
 * @returns the tokens for the cookies, or that of the second step; only their SHA-256 is stored
 * Refusals: `person-locked`.
 */
export async function letIn(
  act: Act,
  personId: PersonId,
  { browser, isTwofold }: Proof,
): Promise<Result<SignedIn>> {
  const person = await findPerson(act.trx, personId);
  if (!person || person.locked) return refused(refuse('person-locked'));
  const factor = isTwofold ? null : await findSecondFactor(act.trx, personId);
  if (factor?.isConfirmed) return ok({ step: await openStep(act, personId) });
  const token = await openSession(act, personId, browser);
  return ok({ token, browser: await knowBrowser(act, personId) });
}
