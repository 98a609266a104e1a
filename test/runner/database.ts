import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectOk } from '../../src/kernel/result.ts';
import { connectionUrl, startEmbedded } from '../../src/platform/postgres/embedded/index.ts';

/** One throwaway PostgreSQL for a run; `url` is the role and database of Tværs. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'tvaers-test-'));
  const server = expectOk(await startEmbedded({ dataDirectory, durable: false }));
  const stop = async () => {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  // A run that is broken off clears up after itself too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stop().finally(() => process.exit(130)));
  }
  return { url: connectionUrl(server.connection), stop };
}
