import { myNewPasskey, mySecurity } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, jsonReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { browserAddress, statusOf } from '../../../../ui/index.ts';
import { sessionToken } from '../../identity/index.ts';
import { addPasskey } from '../commands/add-passkey.ts';
import { askOwnDevice } from '../commands/ask-own-device.ts';
import { proveByPasskey } from '../commands/prove-by-passkey.ts';
import { removePasskey } from '../commands/remove-passkey.ts';
import { fieldsOfPasskey, purposeOf } from '../forms/passkey-form.ts';
import { newPasskeyPage } from '../pages/new-passkey-page.ts';
import { optionsToMake, optionsToSign, readOwn } from './options.ts';

/** Whoever comes here has just proved who they are: on to the form. */
export async function beginPasskey(): Promise<Response> {
  return redirectTo(myNewPasskey());
}

export async function showNewPasskey(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const script = await browserAddress('passkey');
  return htmlReply(
    newPasskeyPage(visit, { fields: fieldsOfPasskey(visit.form.fields), faults, script }),
    statusOf(faults),
  );
}

export async function submitOwnChallenge(visit: Visit): Promise<Response> {
  const purpose = purposeOf(visit.form.fields);
  const asked = await visit.do(askOwnDevice, { purpose });
  if (!asked.ok) return jsonReply({ message: asked.error[0].message }, 422);
  if (purpose === 'add') return jsonReply(await optionsToMake(visit, asked.value));
  return jsonReply(await optionsToSign(visit.baseUrl, asked.value, (await readOwn(visit)).known));
}

export async function submitPasskey(visit: Visit): Promise<Response> {
  const { baseUrl } = visit;
  const added = await visit.submit(addPasskey, { ...visit.form.fields, baseUrl });
  if (!added.ok) return showNewPasskey(visit, added.error);
  return redirectTo(mySecurity(), 'Adgangsnøglen er tilføjet.');
}

export async function submitPasskeyRemoval(visit: Visit): Promise<Response> {
  await visit.do(removePasskey, { passkeyId: visit.params.passkey });
  return redirectTo(mySecurity(), 'Adgangsnøglen er fjernet. Slet den også på enheden.');
}

/** Answered to the script, which then sends off the form that waits. */
export async function submitProof(visit: Visit): Promise<Response> {
  const { form, baseUrl } = visit;
  const token = sessionToken(visit) ?? '';
  const proved = await visit.submit(proveByPasskey, { ...form.fields, baseUrl, token });
  if (proved.ok) return jsonReply({ ok: true });
  return jsonReply({ message: proved.error[0].message }, 422);
}
