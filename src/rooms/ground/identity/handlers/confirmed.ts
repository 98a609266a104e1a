import type { Answer } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { hangingAt } from '../../../../platform/http/board.ts';
import { formOf } from '../../../../platform/http/form.ts';
import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { countProofTry } from '../commands/count-proof-try.ts';
import { proveIdentity } from '../commands/prove-identity.ts';
import { splitProof } from '../forms/sign-in-form.ts';
import { proofPage } from '../pages/proof-page.ts';
import { describeFactor } from '../queries/describe-factor.ts';
import { isProvedLately } from '../queries/list-sessions.ts';
import { sessionToken } from './session-cookie.ts';

type Handle = (visit: Visit) => Promise<Response>;

/**
 * A sensitive act: done by whoever has proved lately who they are, and else after they say their password again. What
 * was posted is carried along, so that nothing has to be typed twice.
 */
export function confirmed(handle: Handle): Handle {
  return async (visit) => {
    const { password, code, carried } = splitProof(visit.form.fields);
    const asPosted = password === undefined ? visit : { ...visit, form: formOf(Object.entries(carried)) };
    if (await hasProved(visit)) return handle(asPosted);
    if (password === undefined) return ask(visit, []);
    const proved = await prove(visit, password, code);
    return proved.ok ? handle(asPosted) : ask(visit, proved.error);
  };
}

function hasProved(visit: Visit): Promise<boolean> {
  const now = visit.clock.now();
  return visit.db.asSystem('accounts', (trx) => isProvedLately(trx, sessionToken(visit) ?? '', now));
}

async function asksCode({ viewer, db }: Visit): Promise<boolean> {
  if (viewer.kind !== 'person') return false;
  return (await db.asSystem('accounts', (trx) => describeFactor(trx, viewer.personId))) !== null;
}

/** The try is counted before the password is looked at. */
async function prove(visit: Visit, password: string, code?: string): Promise<Answer<unknown>> {
  const counted = await visit.do(countProofTry, {});
  if (!counted.ok) return counted;
  const token = sessionToken(visit) ?? '';
  return visit.do(proveIdentity, { tryId: counted.value, token, password, code });
}

async function ask(visit: Visit, faults: readonly Refusal[]): Promise<Response> {
  const hanging = await hangingAt(visit, 'proof');
  const page = { fields: visit.form.fields, faults, hanging, asksCode: await asksCode(visit) };
  return htmlReply(proofPage(visit, { ...page, action: visit.url.pathname }), 403);
}
