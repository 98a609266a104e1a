import { z } from 'zod';
import { newId } from '../../../../kernel/ids.ts';
import { neededText } from '../../../../kernel/inputs.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { isTrial } from '../model.ts';
import { findProvider } from '../queries/find-provider.ts';
import { forgetAccounts, storeProvider } from '../store.ts';
import { refuse } from '../texts.da.ts';

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'provider-domain-invalid');

/**
 * Sets up an organisation's own sign-in, or changes it. Another issuer knows nobody yet: whom the old one knew is forgotten.
 * Refusals: `provider-key-invalid` · `provider-name-missing` · `provider-issuer-invalid` · `provider-client-missing` ·
 * `provider-domain-invalid`.
 */
export const setProvider = command({
  name: 'providers.set-provider',
  right: 'manage-people',
  as: 'accounts',
  input: z.object({
    key: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, 'provider-key-invalid'),
    name: neededText(80, 'provider-name-missing'),
    issuer: z
      .url({ protocol: /^https?$/, error: 'provider-issuer-invalid' })
      .max(500, 'provider-issuer-invalid'),
    clientId: neededText(200, 'provider-client-missing'),
    domains: z.array(domain).min(1, 'provider-domain-invalid').max(50, 'provider-domain-invalid'),
    /** The site's own address. */
    baseUrl: z.string(),
  }),
  refuse,
  async run({ trx, tell }, { baseUrl, ...given }) {
    if (!given.issuer.startsWith('https:') && !isTrial(given.issuer, baseUrl))
      return refused(refuse('provider-issuer-invalid'));
    const before = await findProvider(trx, given.key);
    const after = { id: before?.id ?? newId<'providers'>(), ...given };
    if (before && JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) return unchanged(null);
    await storeProvider(trx, after);
    if (before && before.issuer !== after.issuer) await forgetAccounts(trx, before.id);
    const { name, issuer, domains } = after;
    tell({
      about: [`provider:${given.key}`],
      ...(before ? { before: { name: before.name, issuer: before.issuer, domains: before.domains } } : {}),
      after: { name, issuer, domains },
    });
    return ok(null);
  },
});

function sorted(of: object) {
  return Object.entries(of).toSorted(([one], [other]) => one.localeCompare(other));
}
