import { front, mySecurity } from '../../../../addresses/index.ts';
import { hangingAt } from '../../../../platform/http/board.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { endSession } from '../commands/end-session.ts';
import { signOutEverywhere } from '../commands/sign-out-everywhere.ts';
import { securityPage } from '../pages/security-page.ts';
import { describeFactor } from '../queries/describe-factor.ts';
import { listSessions } from '../queries/list-sessions.ts';
import { sessionToken, withoutSession } from './session-cookie.ts';

export async function showSecurity(visit: Visit): Promise<Response> {
  const { viewer, clock } = visit;
  if (viewer.kind !== 'person') return notFound();
  const described = await visit.db.asSystem('accounts', async (trx) => ({
    sessions: await listSessions(trx, viewer.personId, sessionToken(visit) ?? '', clock.now()),
    factor: await describeFactor(trx, viewer.personId),
  }));
  const hanging = await hangingAt(visit, 'security');
  return htmlReply(securityPage(visit, { ...described, hanging }));
}

export async function submitSessionEnding(visit: Visit): Promise<Response> {
  await visit.do(endSession, { sessionId: visit.params.session });
  return redirectTo(mySecurity(), 'Du er logget ud der.');
}

export async function submitSignOutEverywhere(visit: Visit): Promise<Response> {
  await visit.do(signOutEverywhere, {});
  return withoutSession(redirectTo(front(), 'Du er logget ud overalt.'), visit);
}
