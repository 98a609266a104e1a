import type { Answer } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { formOf } from '../../../../platform/http/form.ts';
import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { countProofTry } from '../commands/count-proof-try.ts';
import { proveIdentity } from '../commands/prove-identity.ts';
import { splitProof } from '../forms/sign-in-form.ts';
import { proofPage } from '../pages/proof-page.ts';
import { isProvedLately } from '../queries/list-sessions.ts';
import { sessionToken } from './session-cookie.ts';

type Handle = (visit: Visit) => Promise<Response>;

/**
 * A sensitive act: done by whoever has proved lately who they are, and else after they say their password again. What
 * was posted is carried along, so that nothing has to be typed twice.
 */
export function confirmed(handle: Handle): Handle {
  return async (visit) => {
    if (await hasProved(visit)) return handle(visit);
    const { password, carried } = splitProof(visit.form.fields);
    if (password === undefined) return ask(visit, []);
    const proved = await prove(visit, password);
    return proved.ok ? handle({ ...visit, form: formOf(Object.entries(carried)) }) : ask(visit, proved.error);
  };
}

function hasProved(visit: Visit): Promise<boolean> {
  const now = visit.clock.now();
  return visit.db.asSystem('accounts', (trx) => isProvedLately(trx, sessionToken(visit) ?? '', now));
}

/** The try is counted before the password is looked at. */
async function prove(visit: Visit, password: string): Promise<Answer<unknown>> {
  const counted = await visit.do(countProofTry, {});
  if (!counted.ok) return counted;
  return visit.do(proveIdentity, { tryId: counted.value, token: sessionToken(visit) ?? '', password });
}

function ask(visit: Visit, faults: readonly Refusal[]): Promise<Response> {
  return htmlReply(proofPage(visit, { action: visit.url.pathname, fields: visit.form.fields, faults }), 403);
}
