/** Writes without a pause, eight at a time, and says each write on a line once it is acknowledged. */
import { asId, type CouncilId } from '../../../src/kernel/ids.ts';
import { expectOk } from '../../../src/kernel/result.ts';
import { systemAs } from '../../../src/kernel/system.ts';
import { Trouble } from '../../../src/kernel/trouble.ts';
import { openDatabase } from '../../../src/platform/postgres/database.ts';
import { connectionUrl, startEmbedded } from '../../../src/platform/postgres/embedded/index.ts';
import { migrate } from '../../../src/platform/postgres/migrate.ts';

const embedded = expectOk(await startEmbedded({ dataDirectory: process.argv[2] ?? '' }));
const address = connectionUrl(embedded.connection);
await migrate(address);
const db = openDatabase(address, { connectSeconds: 2, statementSeconds: 5 });
let stopped = false;
process.on('SIGTERM', () => {
  stopped = true;
});

async function writeOn(lane: number): Promise<void> {
  for (let n = 0; !stopped; n += 1) {
    const id: CouncilId = asId(`w-${process.pid}-${lane}-${n}`);
    try {
      await db.as(systemAs('reference'), (trx) =>
        trx.insertInto('councils').values({ id, name: id, kind: 'kkr' }).execute(),
      );
      process.stdout.write(`${id}\n`);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(writeOn));
await db.close();
await embedded.stop();
