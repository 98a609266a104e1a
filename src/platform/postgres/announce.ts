import { sql } from 'kysely';
import { Client } from 'pg';
import type { Trx } from './database.ts';
import { loginsOf } from './logins.ts';

const channel = 'tvaers_published';

/** Tells every server process, once the transaction is done, that what the public sees has changed. */
export async function announcePublication(trx: Trx): Promise<void> {
  await sql`select pg_notify(${channel}, '')`.execute(trx);
}

/**
 * Calls back for each announcement. While the connection is down nothing is heard, so the callback is also called
 * when it is lost: better one rendering too many than a stale page.
 * @returns a function that stops listening
 */
export async function onPublication(
  connectionString: string,
  hear: () => void,
): Promise<() => Promise<void>> {
  let stopped = false;
  let client = await listen();
  async function listen(): Promise<Client> {
    const fresh = new Client({
      connectionString: loginsOf(connectionString).viewer,
      keepAlive: true,
      connectionTimeoutMillis: 8000,
      query_timeout: 8000,
    });
    fresh.on('notification', hear);
    fresh.on('error', () => {});
    fresh.on('end', () => {
      if (stopped) return;
      hear();
      setTimeout(() => void reconnect(), 1000).unref();
    });
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    return fresh;
  }
  async function reconnect(): Promise<void> {
    if (stopped) return;
    try {
      client = await listen();
      hear();
    } catch {
      // 'end' follows a failed connect as well, and asks for the next attempt.
    }
  }
  return async () => {
    stopped = true;
    await client.end();
  };
}
