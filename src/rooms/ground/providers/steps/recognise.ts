import type { PersonId } from '../../../../kernel/ids.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { findPersonByEmail, tellOfChange } from '../../identity/index.ts';
import { domainOf, type Provider, type Said } from '../model.ts';
import { linkAccount, useAccount } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Who it is that the organisation answers for: whom it is known to know, or, the first time, whoever here has the
 * e-mail it has verified, of a domain it was allowed. Nobody is made. Runs as the accounts.
 * Refusals: `provider-unverified` · `provider-domain-foreign` · `provider-person-unknown` · `provider-account-other`.
 */
export async function recognise(act: Act, provider: Provider, said: Said): Promise<Result<PersonId>> {
  const known = await useAccount(act, provider.id, said.subject);
  if (known !== null) return ok(known);
  const refusal = refuseEmail(provider, said);
  if (refusal) return refused(refusal);
  const { name } = provider;
  const person = await findPersonByEmail(act.trx, said.email);
  if (!person) return refused(refuse('provider-person-unknown', { name, email: said.email }));
  if (!(await linkAccount(act, provider.id, said.subject, person.id)))
    return refused(refuse('provider-account-other', { name, email: said.email }));
  await tellOfChange(act, person.id, 'provider-linked');
  return ok(person.id);
}

function refuseEmail({ name, domains }: Provider, { email, isVerified }: Said): Refusal | null {
  if (email === '' || !isVerified) return refuse('provider-unverified', { name });
  const domain = domainOf(email);
  return domains.includes(domain) ? null : refuse('provider-domain-foreign', { name, domain });
}
