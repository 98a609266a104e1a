import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** Seconds a code is shown, as every app has it. */
const period = 30;
/** Codes of the half-minute before and after are taken as well: telephones go a little wrong. */
const leeway = 1;
const recoveryCodes = 10;

export function newSecret(): Buffer {
  return randomBytes(20);
}

/**
 * Which half-minute the code belongs to; null where it is none of those that count now, or one not after the last that
 * was taken: a code counts once.
 */
export function stepOfCode(
  secret: Buffer,
  code: string,
  at: Temporal.Instant,
  lastStep: bigint,
): bigint | null {
  const typed = code.replace(/\s/g, '');
  // What is no code at all would make the package throw.
  if (!/^[0-9]{6}$/.test(typed)) return null;
  const timestamp = at.epochMilliseconds;
  const delta = appOf(secret, '').validate({ token: typed, timestamp, window: leeway });
  if (delta === null) return null;
  const step = BigInt(TOTP.counter({ period, timestamp }) + delta);
  return step > lastStep ? step : null;
}

/** What an app needs to make the codes: the address in the square, and the secret for those who type it. */
export function describeSecret(
  secret: Buffer,
  email: string,
): { readonly address: string; readonly typed: string } {
  const app = appOf(secret, email);
  return { address: app.toString(), typed: (app.secret.base32.match(/.{1,4}/g) ?? []).join(' ') };
}

function appOf(secret: Buffer, email: string): TOTP {
  const buffer = Uint8Array.from(secret).buffer;
  return new TOTP({ issuer: 'Tværs', label: email, secret: new Secret({ buffer }), digits: 6, period });
}

/** Codes for whoever loses their telephone: 120 bits each, in six groups of four letters and figures. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: recoveryCodes }, () => {
    const letters = new Secret({ buffer: Uint8Array.from(randomBytes(15)).buffer }).base32;
    return (letters.match(/.{4}/g) ?? []).join('-');
  });
}

/** What is stored of a recovery code, however it is typed. */
export function recoveryHash(code: string): Buffer {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z2-7]/g, ''))
    .digest();
}
