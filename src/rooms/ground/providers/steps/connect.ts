import type { Configuration } from 'openid-client';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { isTrial, type Provider } from '../model.ts';
import { refuse } from '../texts.da.ts';

/** Seconds an organisation may take for each thing it is asked. */
const patience = 10;

/** How the site is known to an organisation, and where. */
type Client = { readonly secret: string | null; readonly baseUrl: string };

/**
 * Asks an organisation where and how it signs people in. What it signs is checked from then on.
 * Refusals: `provider-secret-missing` · `provider-away`.
 */
export async function connect(
  { name, issuer, clientId }: Provider,
  { secret, baseUrl }: Client,
): Promise<Result<Configuration>> {
  if (secret === null) return refused(refuse('provider-secret-missing', { name }));
  const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await import('openid-client');
  const unencrypted = issuer.startsWith('http:') && isTrial(issuer, baseUrl) ? [allowInsecureRequests] : [];
  try {
    const execute = [enableNonRepudiationChecks, ...unencrypted];
    return ok(await discovery(new URL(issuer), clientId, secret, undefined, { execute, timeout: patience }));
  } catch (error) {
    return refused(refuse('provider-away', { name, cause: causeOf(error) }));
  }
}

/** What went wrong, short enough to be told on: the package's own code, or the name of the error. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'ukendt';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
