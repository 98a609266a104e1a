import type { Answer } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { hangingAt } from '../../../../platform/http/board.ts';
import { formOf } from '../../../../platform/http/form.ts';
import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { countProofTry } from '../commands/count-proof-try.ts';
import { proveIdentity } from '../commands/prove-identity.ts';
import { proofField, proofPage } from '../pages/proof-page.ts';
import { isProvedLately } from '../queries/list-sessions.ts';
import { sessionToken } from './session-cookie.ts';

type Handle = (visit: Visit) => Promise<Response>;

/**
 * A sensitive act: done by whoever has proved lately who they are, and else after they say their password again. What
 * was posted is carried along, so that nothing has to be typed twice.
 */
export function confirmed(handle: Handle): Handle {
  return async (visit) => {
    const { [proofField]: password, ...fields } = visit.form.fields;
    const asPosted = password === undefined ? visit : { ...visit, form: formOf(Object.entries(fields)) };
    if (await hasProved(visit)) return handle(asPosted);
    if (password === undefined) return ask(visit, []);
    const proved = await prove(visit, password);
    return proved.ok ? handle(asPosted) : ask(visit, proved.error);
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

async function ask(visit: Visit, faults: readonly Refusal[]): Promise<Response> {
  const hanging = await hangingAt(visit, 'proof');
  const page = { action: visit.url.pathname, fields: visit.form.fields, faults, hanging };
  return htmlReply(proofPage(visit, page), 403);
}
