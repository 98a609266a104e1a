import type { Answer } from '../../../../kernel/faults.ts';
import type { Door } from '../../../../platform/door/index.ts';
import { countSignInTry } from '../commands/count-sign-in-try.ts';
import { signIn } from '../commands/sign-in.ts';
import type { SignedIn } from '../model.ts';
import { askingAddress } from './asking-address.ts';

/**
 * Counts a try to sign in, and makes it where that is let through.
 * @param browser what the browser was given when somebody signed in from it
 * Refusals: those of `countSignInTry` and `signIn`.
 */
export async function trySigningIn(
  door: Pick<Door, 'do'>,
  fields: { readonly email?: string; readonly password?: string; readonly userAgent?: string },
  browser: string | null,
): Promise<Answer<SignedIn>> {
  const counted = await door.do(countSignInTry, {
    email: fields.email,
    address: askingAddress(),
    browser,
  });
  if (!counted.ok) return counted;
  return door.do(signIn, { ...fields, tryId: counted.value });
}
