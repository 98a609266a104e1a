import { z } from 'zod';
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
  .superRefine((typed, context) => {
    if (!z.email().safeParse(typed).success)
      context.addIssue({ code: 'custom', message: 'email-invalid', params: { email: typed } });
  })
  .transform((typed) => typed.toLowerCase());

/** Somebody new, as the form posts them. */
export const personInput = z.object({
  name: z.string({ error: 'name-missing' }).trim().min(1, 'name-missing'),
  email,
  password: firstPassword,
  /** A link goes out by mail, with which they choose a password themselves. */
  invite: z.boolean().default(false),
});
