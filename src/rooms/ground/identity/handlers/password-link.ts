import { signingIn } from '../../../../addresses/index.ts';
import { hasFault } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { askForLink } from '../commands/ask-for-link.ts';
import { choosePassword } from '../commands/choose-password.ts';
import { choosingPage, forgottenPage, linkAskedPage, linkOverPage } from '../pages/link-pages.ts';
import { findLink } from '../queries/find-link.ts';
import { askingAddress } from './asking-address.ts';

export function showForgotten(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  return htmlReply(forgottenPage(visit, { fields: visit.form.fields, faults }), statusOf(faults));
}

export async function submitForgotten(visit: Visit): Promise<Response> {
  const asked = await visit.submit(askForLink, { ...visit.form.fields, address: askingAddress() });
  return asked.ok ? htmlReply(linkAskedPage(visit)) : showForgotten(visit, asked.error);
}

export async function showChoosing(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { token = '' } = visit.params;
  const now = visit.clock.now();
  const link = await visit.db.asSystem('accounts', (trx) => findLink(trx, token, now));
  if (link === null) return htmlReply(linkOverPage(visit), 422);
  return htmlReply(choosingPage(visit, { ...link, token, faults }), statusOf(faults));
}

export async function submitChoosing(visit: Visit): Promise<Response> {
  const { token = '' } = visit.params;
  const chosen = await visit.submit(choosePassword, { ...visit.form.fields, token });
  if (chosen.ok) return redirectTo(signingIn(), 'Adgangskoden er gemt. Log ind med den.');
  return hasFault(chosen.error, 'link-over')
    ? htmlReply(linkOverPage(visit), 422)
    : showChoosing(visit, chosen.error);
}
