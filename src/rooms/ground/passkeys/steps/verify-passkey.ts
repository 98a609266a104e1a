import type { Made } from '../model/answers.ts';
import { algorithms, siteOf } from '../model.ts';

type Verified = { readonly credentialId: Buffer; readonly publicKey: Buffer; readonly counter: bigint };

/** What is to be kept of a new passkey, made for this site by a device that made sure of its owner; null where it is none. */
export async function verifyPasskey(answer: Made, baseUrl: string): Promise<Verified | null> {
  const { id, origin } = siteOf(baseUrl);
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, response: { ...answer.response, transports: [] } },
      // Whether it was given is asked in the transaction, where it is used up.
      expectedChallenge: () => true,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...algorithms],
    });
    if (!verified) return null;
    const { id: credentialId, publicKey, counter } = registrationInfo.credential;
    return {
      credentialId: Buffer.from(credentialId, 'base64url'),
      publicKey: Buffer.from(publicKey),
      counter: BigInt(counter),
    };
  } catch {
    // The package throws at whatever is not as it should be.
    return null;
  }
}
