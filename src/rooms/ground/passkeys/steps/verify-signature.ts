import type { Tools } from '../../../../platform/door/index.ts';
import type { Signed } from '../model/answers.ts';
import { siteOf } from '../model.ts';
import { findPasskey } from '../queries/find-passkey.ts';

/**
 * Whether the signature is that of the passkey it names, made for this site, by a device that made sure of its owner.
 * Slow work: before the transaction, which then asks of the challenge and the count.
 * @returns how often the device has signed, as it says; null where the signature is not right
 */
export async function verifySignature(
  { asSystem }: Pick<Tools, 'asSystem'>,
  answer: Signed,
  baseUrl: string,
): Promise<bigint | null> {
  const passkey = await asSystem('accounts', (trx) => findPasskey(trx, answer.id));
  if (!passkey) return null;
  const { id, origin } = siteOf(baseUrl);
  // Not read before somebody has a passkey: the package takes a quarter of a second.
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      // Whether it was given is asked in the transaction, where it is used up.
      expectedChallenge: () => true,
      expectedOrigin: origin,
      expectedRPID: id,
      // The count is held against the stored one in the transaction too.
      credential: { id: answer.id, publicKey: Uint8Array.from(passkey.publicKey), counter: 0 },
      requireUserVerification: true,
    });
    return verified ? BigInt(authenticationInfo.newCounter) : null;
  } catch {
    // The package throws at whatever is not as it should be: another origin, another domain, a torn answer.
    return null;
  }
}
