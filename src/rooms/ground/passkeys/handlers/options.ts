import type { Visit } from '../../../../platform/http/route.ts';
import { findPerson } from '../../identity/index.ts';
import { algorithms, challengeMinutes, handleOf, siteOf } from '../model.ts';
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
  return generateAuthenticationOptions({
    rpID: siteOf(baseUrl).id,
    challenge: bytesOf(challenge),
    allowCredentials: [...known],
    userVerification: 'required',
    timeout,
  });
}

/** What the browser asks a device to make: kept by it, for the person, and not where it has one already. */
export async function optionsToMake(visit: Visit, challenge: string) {
  const { person, known } = await readOwn(visit);
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  return generateRegistrationOptions({
    rpName: 'Tværs',
    rpID: siteOf(visit.baseUrl).id,
    challenge: bytesOf(challenge),
    userName: person?.email ?? '',
    userDisplayName: person?.name ?? '',
    ...(person ? { userID: bytesOf(handleOf(person.id)) } : {}),
    attestationType: 'none',
    supportedAlgorithmIDs: [...algorithms],
    excludeCredentials: [...known],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    timeout,
  });
}

/** Who is signed in, and the passkeys they have. */
export async function readOwn({ viewer, db }: Visit) {
  if (viewer.kind !== 'person') return { person: null, known: [] };
  return db.asSystem('accounts', async (trx) => ({
    person: await findPerson(trx, viewer.personId),
    known: await listCredentials(trx, viewer.personId),
  }));
}
