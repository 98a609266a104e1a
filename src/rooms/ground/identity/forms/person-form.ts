import { z } from 'zod';
import { atMost, mostLetters, neededLine } from '../../../../kernel/inputs.ts';
import { shortestPassword } from '../model/judge-password.ts';

/**
 * A password somebody is given to begin with; empty: none, and nobody can sign in yet. Its length is said with the
 * other fields; whether it can be guessed is asked when they are right.
 */
export const firstPassword = z
  .string()
  .default('')
  .superRefine(({ length }, context) => {
    if (length > 0 && length < shortestPassword)
      context.addIssue({ code: 'custom', message: 'password-short', params: { least: shortestPassword } });
  })
  .transform((typed) => (typed === '' ? null : typed));

const email = z
  .string()
  .default('')
  .transform((typed) => typed.trim())
  .superRefine(atMost(mostLetters.line))
  .superRefine((typed, context) => {
    if (!z.email().safeParse(typed).success)
      context.addIssue({ code: 'custom', message: 'email-invalid', params: { email: typed.slice(0, 60) } });
  })
  .transform((typed) => typed.toLowerCase());

/** Somebody new, as the form posts them. */
export const personInput = z.object({
  name: neededLine(mostLetters.heading, 'name-missing'),
  email,
  password: firstPassword,
  /** A link goes out by mail, with which they choose a password themselves. */
  invite: z.boolean().default(false),
});

/** What the form posts: whoever is made with it is written to, and chooses a password. */
export function inputOfPerson({ name = '', email = '' }: Readonly<Record<string, string>>) {
  return { name: name.trim(), email, invite: true };
}
