import { mine } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { hangingAt } from '../../../../platform/http/board.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { changePassword } from '../commands/change-password.ts';
import { countProofTry } from '../commands/count-proof-try.ts';
import { myPage } from '../pages/my-page.ts';
import { councilsOf, describeMe } from '../queries/describe-me.ts';
import { sessionCookie } from './session-cookie.ts';

export async function showMine(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const me = await visit.read((trx) => describeMe(trx, visit.viewer));
  if (!me) return notFound();
  const hanging = await hangingAt(visit, 'mine', councilsOf(me));
  return htmlReply(myPage(visit, { ...me, faults, hanging }), statusOf(faults));
}

export async function submitPassword(visit: Visit): Promise<Response> {
  const counted = await visit.do(countProofTry, {});
  if (!counted.ok) return showMine(visit, counted.error);
  const changed = await visit.submit(changePassword, passwordForm(visit, counted.value));
  if (!changed.ok) return showMine(visit, changed.error);
  return sessionCookie(redirectTo(mine(), 'Adgangskoden er skiftet.'), visit, changed.value);
}

function passwordForm(visit: Visit, tryId: string) {
  return { ...visit.form.fields, userAgent: visit.headers.get('user-agent') ?? '', tryId };
}
