import type { GenerateRegistrationOptionsOpts } from '@simplewebauthn/server';
import type { Visit } from '../../../../platform/http/route.ts';
import { findPerson } from '../../identity/index.ts';
import { algorithms, challengeMinutes, siteOf, userHandleOf } from '../model.ts';
import { listCredentials } from '../queries/list-passkeys.ts';

const timeout = challengeMinutes * 60_000;
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));

/** What the browser asks a device to sign. @param known the passkeys it may be; empty: any the device has for the site */
export async function optionsToSign(
  baseUrl: string,
  challenge: string,
  known: Awaited<ReturnType<typeof listCredentials>>,
) {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const site = { rpID: siteOf(baseUrl).id, allowCredentials: [...known] };
  const asked = { challenge: bytesOf(challenge), userVerification: 'required', timeout } as const;
  return generateAuthenticationOptions({ ...site, ...asked });
}

/** What the browser asks a device to make: kept by it, for the person, and not where it has one already. */
export async function optionsToMake(visit: Visit, challenge: string) {
  const own = await readOwn(visit);
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  return generateRegistrationOptions({ ...wished(visit.baseUrl, own), challenge: bytesOf(challenge) });
}

const wished = (
  baseUrl: string,
  { person, known }: Awaited<ReturnType<typeof readOwn>>,
): GenerateRegistrationOptionsOpts => ({
  rpName: 'Tværs',
  rpID: siteOf(baseUrl).id,
  userName: person?.email ?? '',
  userDisplayName: person?.name ?? '',
  ...(person ? { userID: bytesOf(userHandleOf(person.id)) } : {}),
  attestationType: 'none',
  supportedAlgorithmIDs: [...algorithms],
  excludeCredentials: [...known],
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  timeout,
});

/** Who is signed in, and the passkeys they have. */
export async function readOwn({ viewer, db }: Visit) {
  if (viewer.kind !== 'person') return { person: null, known: [] };
  return db.asSystem('accounts', async (trx) => ({
    person: await findPerson(trx, viewer.personId),
    known: await listCredentials(trx, viewer.personId),
  }));
}
