import { mySecondFactor, mySecurity } from '../../../../addresses/index.ts';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { beginSecondFactor } from '../commands/begin-second-factor.ts';
import { confirmSecondFactor } from '../commands/confirm-second-factor.ts';
import { removeSecondFactor } from '../commands/remove-second-factor.ts';
import { renewRecoveryCodes } from '../commands/renew-recovery-codes.ts';
import { describeSecret } from '../model/one-time-code.ts';
import { recoveryCodesPage, secondFactorPage } from '../pages/second-factor-pages.ts';
import { findSecondFactor } from '../store/second-factor.ts';
import { findPerson } from '../store.ts';

export async function submitSecondFactor(visit: Visit): Promise<Response> {
  const begun = await visit.do(beginSecondFactor, {});
  return begun.ok ? redirectTo(mySecondFactor()) : redirectTo(mySecurity(), begun.error[0].message);
}

/** The secret is shown only while it counts for nothing. */
export async function showSecondFactor(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { viewer } = visit;
  if (viewer.kind !== 'person') return notFound();
  const { factor, person } = await factorOf(visit, viewer.personId);
  if (factor === null || factor.isConfirmed || !person) return redirectTo(mySecurity());
  const described = describeSecret(factor.secret, person.email);
  return htmlReply(secondFactorPage(visit, { ...described, faults }), statusOf(faults));
}

function factorOf(visit: Visit, personId: PersonId) {
  return visit.db.asSystem('accounts', async (trx) => ({
    factor: await findSecondFactor(trx, personId),
    person: await findPerson(trx, personId),
  }));
}

export async function submitFirstCode(visit: Visit): Promise<Response> {
  const confirmed = await visit.submit(confirmSecondFactor, visit.form.fields);
  return confirmed.ok
    ? htmlReply(recoveryCodesPage(visit, confirmed.value))
    : showSecondFactor(visit, confirmed.error);
}

export async function submitRecoveryCodes(visit: Visit): Promise<Response> {
  const renewed = await visit.do(renewRecoveryCodes, {});
  return renewed.ok
    ? htmlReply(recoveryCodesPage(visit, renewed.value))
    : redirectTo(mySecurity(), renewed.error[0].message);
}

export async function submitFactorRemoval(visit: Visit): Promise<Response> {
  await visit.do(removeSecondFactor, {});
  return redirectTo(mySecurity(), 'To trin er slået fra.');
}
