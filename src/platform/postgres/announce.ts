import { sql } from 'kysely';
import { Client } from 'pg';
import type { Trx } from './database.ts';

const channel = 'tvaers_published';

/** Tells every server process, once the transaction is done, that what the public sees has changed. */
export async function announcePublication(trx: Trx): Promise<void> {
  await sql`select pg_notify(${channel}, '')`.execute(trx);
}

/** How often the connection that listens is asked whether it is there, and how long it may take to say so. */
const usualBeat = { everySeconds: 5, answerSeconds: 4 };

/**
 * Calls back for each announcement. While the connection is down nothing is heard, so the callback is also called
 * when it is lost: better one rendering too many than a stale page. A connection that was cut without a word (a failover,
 * a wall between that forgot it) is found by asking.
 * @param login the address of the login that listens
 * @returns a function that stops listening
 */
export async function onPublication(
  login: string,
  hear: () => void,
  beat = usualBeat,
): Promise<() => Promise<void>> {
  let stopped = false;
  let client = await listen();
  async function listen(): Promise<Client> {
    const fresh = new Client({
      connectionString: login,
      keepAlive: true,
      connectionTimeoutMillis: 8000,
      query_timeout: beat.answerSeconds * 1000,
    });
    let lost = false;
    const lose = () => {
      clearInterval(beating);
      if (stopped || lost) return;
      lost = true;
      hear();
      setTimeout(() => void reconnect(), 1000).unref();
    };
    // Its end may never come where the other side is gone without a word.
    const beating = setInterval(() => {
      fresh.query('select 1').catch(() => {
        lose();
        void fresh.end().catch(() => undefined);
      });
    }, beat.everySeconds * 1000).unref();
    fresh.on('notification', hear);
    fresh.on('error', () => {});
    fresh.on('end', lose);
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
