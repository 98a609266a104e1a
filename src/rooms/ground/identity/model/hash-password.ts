import { hash } from '@node-rs/argon2';

/** argon2id; memory and rounds as OWASP advises. Takes long on purpose: never in a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
}
