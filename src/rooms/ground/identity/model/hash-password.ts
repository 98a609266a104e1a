import { hash, verify } from '@node-rs/argon2';
import { openTurns } from './turns.ts';

/**
 * Hashing takes long on purpose and runs on the threads that read files too: some of those are left to them. Who comes
 * when many wait already is told so, rather than kept waiting.
 */
const turns = openTurns({ atOnce: 2, waiting: 50 });

/** argon2id; memory and rounds as OWASP advises. Takes long on purpose: never in a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
}

/** Whether the password is the one that was hashed; null where too many wait to be told. Never in a transaction. */
export function verifyPassword(hashed: string, password: string): Promise<boolean | null> {
  return turns.take(() => verify(hashed, password));
}
