import { jsonReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { askingAddress, fieldsOfCode, showSignIn, welcome } from '../../identity/index.ts';
import { askToSignIn } from '../commands/ask-to-sign-in.ts';
import { signInByPasskey } from '../commands/sign-in-by-passkey.ts';
import { optionsToSign } from './options.ts';

export async function submitChallenge(visit: Visit): Promise<Response> {
  const asked = await visit.do(askToSignIn, { address: askingAddress() });
  if (asked.ok) return jsonReply(await optionsToSign(visit.baseUrl, asked.value, []));
  return jsonReply({ message: asked.error[0].message }, 429);
}

export async function submitSignIn(visit: Visit): Promise<Response> {
  const { form, baseUrl, headers } = visit;
  const asker = { address: askingAddress(), userAgent: headers.get('user-agent') ?? '' };
  const signedIn = await visit.submit(signInByPasskey, { ...form.fields, baseUrl, ...asker });
  if (!signedIn.ok) return showSignIn(visit, signedIn.error);
  return welcome(visit, signedIn.value, fieldsOfCode(form.fields).til);
}
