import type { Configuration } from 'openid-client';
import { z } from 'zod';
import { providerAnswer } from '../../../../addresses/index.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { type Provider, type Said, secretOf } from '../model.ts';
import { refuse } from '../texts.da.ts';
import { causeOf, connect } from './connect.ts';

type Answer = {
  readonly token: string;
  readonly answer: string;
  readonly secret: string | null;
  readonly baseUrl: string;
};

const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().max(320).optional(),
  // Nothing but true is true: some say it as a word, some say nothing.
  email_verified: z.boolean().catch(false),
  amr: z.array(z.string()).catch([]),
});

/**
 * What the organisation answers for: state, PKCE, signature, issuer, audience, time and nonce of its answer are checked.
 * Refusals: those of `connect` · `provider-declined` · `provider-answer-wrong`.
 */
export async function hearAnswer(provider: Provider, answer: Answer): Promise<Result<Said>> {
  const connected = await connect(provider, answer);
  if (!connected.ok) return connected;
  const { AuthorizationResponseError } = await import('openid-client');
  try {
    return ok(await exchange(connected.value, provider, answer));
  } catch (error) {
    const { name } = provider;
    return error instanceof AuthorizationResponseError
      ? refused(refuse('provider-declined', { name }))
      : refused(refuse('provider-answer-wrong', { name, cause: causeOf(error) }));
  }
}

async function exchange(
  configuration: Configuration,
  provider: Provider,
  { token, answer, baseUrl }: Answer,
): Promise<Said> {
  const { authorizationCodeGrant, fetchUserInfo } = await import('openid-client');
  const here = new URL(baseUrl + providerAnswer({ provider: provider.key }));
  here.search = answer;
  const tokens = await authorizationCodeGrant(configuration, here, {
    pkceCodeVerifier: secretOf(token, 'verifier'),
    expectedState: secretOf(token, 'state'),
    expectedNonce: secretOf(token, 'nonce'),
    idTokenExpected: true,
  });
  const signed = claims.parse(tokens.claims());
  // The e-mail stands in the token with some, and has to be asked for with others.
  const asked =
    signed.email === undefined
      ? claims.parse(await fetchUserInfo(configuration, tokens.access_token, signed.sub))
      : signed;
  return {
    subject: signed.sub,
    email: (asked.email ?? '').trim().toLowerCase(),
    isVerified: asked.email_verified,
    isTwofold: signed.amr.includes('mfa'),
  };
}
