import { sql } from 'kysely';
import { Client } from 'pg';
import type { Trx } from './database.ts';

const channel = 'tvaers_published';

/** Tells every server process, once the transaction is done, that what the public sees has changed. */
export async function announcePublication(trx: Trx): Promise<void> {
  await sql`select pg_notify(${channel}, '')`.execute(trx);
}

/** How often the connection that listens is asked whether it is there, and how long it may take to say so. */
const usualBeat = { everySeconds: 1, answerSeconds: 2 };

/** Who keeps what announcements end. */
type Listener = {
  /** Something was announced. */
  forget(): void;
  /** The line is lost: what is announced from now on nobody hears. */
  distrust(): void;
  /** The line is back. */
  trust(): void;
};

/**
 * Tells the listener of each announcement, and of when there is no line to hear them on. A connection that was cut
 * without a word (a failover, a wall between that forgot it) is found by asking.
 * @param login the address of the login that listens
 * @returns a function that stops listening
 */
export async function onPublication(
  login: string,
  listener: Listener,
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
      listener.distrust();
      setTimeout(() => void reconnect(), 1000).unref();
    };
    // Its end may never come where the other side is gone without a word.
    const beating = setInterval(() => {
      fresh.query('select 1').catch(() => {
        lose();
        void fresh.end().catch(() => undefined);
      });
    }, beat.everySeconds * 1000).unref();
    fresh.on('notification', listener.forget);
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
      listener.trust();
    } catch {
      // 'end' follows a failed connect as well, and asks for the next attempt.
    }
  }
  return async () => {
    stopped = true;
    await client.end();
  };
}
