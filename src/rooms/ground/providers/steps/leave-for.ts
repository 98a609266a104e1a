import { providerAnswer } from '../../../../addresses/index.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import { type Provider, secretOf } from '../model.ts';
import { connect } from './connect.ts';

/** Where the organisation asks people who they are. @param token of the visit. Refusals: those of `connect`. */
export async function leaveFor(
  provider: Provider,
  client: { readonly secret: string | null; readonly baseUrl: string },
  token: string,
): Promise<Result<string>> {
  const connected = await connect(provider, client);
  if (!connected.ok) return connected;
  const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
  const address = buildAuthorizationUrl(connected.value, {
    redirect_uri: client.baseUrl + providerAnswer({ provider: provider.key }),
    scope: 'openid email',
    code_challenge: await calculatePKCECodeChallenge(secretOf(token, 'verifier')),
    code_challenge_method: 'S256',
    state: secretOf(token, 'state'),
    nonce: secretOf(token, 'nonce'),
  });
  return ok(address.href);
}
