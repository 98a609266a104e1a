import { readAuditKey, signChain } from '../platform/keeping/index.ts';
import type { Database } from '../platform/postgres/database.ts';

const everyMilliseconds = 60_000;

/**
 * Signs the chain of events every minute where the operator has set a key (TVAERS_AUDIT_KEY).
 * @returns a function that signs once more and stops
 */
export async function signRegularly(db: Database, keyFile: string | undefined): Promise<() => Promise<void>> {
  const key = await readAuditKey(keyFile);
  if (key === null) return async () => {};
  // A minute that is missed is signed with the next.
  const signOnce = () => signChain(db, key).catch((error: unknown) => console.error(error));
  await signOnce();
  const signing = setInterval(() => void signOnce(), everyMilliseconds).unref();
  return async () => {
    clearInterval(signing);
    await signOnce();
  };
}
