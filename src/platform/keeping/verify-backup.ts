import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { z } from 'zod';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { migrationNames } from '../postgres/migrate.ts';
import type { Beginning } from './backup.ts';
import { refuse } from './errors.ts';
import { type Keys, unsealInto } from './sealing.ts';

const beginningShape = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  migrations: z.array(z.string().regex(/^\d{4}-[a-z0-9-]+\.sql$/)),
  tables: z.array(z.string().regex(/^[a-z_]+$/)),
});
const endingShape = z.object({ entries: z.record(z.string(), z.string()) });

/** Reads a backup from one end to the other, in order. */
export async function eachEntry(
  path: string,
  keys: Keys,
  meet: (name: string, content: AsyncIterable<unknown>) => Promise<void>,
): Promise<void> {
  const tar = extract();
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      if (tar.write(chunk)) done();
      else tar.once('drain', done);
    },
    final: (done) => {
      tar.end(Buffer.alloc(0));
      done();
    },
  });
  tar.on('error', (error) => sink.destroy(error));
  // What breaks in the file ends the reading of what is in it.
  const unsealing = unsealInto(path, keys, sink).catch((error: Error) => {
    tar.destroy(error);
    throw error;
  });
  const reading = (async () => {
    for await (const entry of tar) {
      await meet(entry.header.name, entry);
      entry.resume();
    }
  })();
  const [unsealed, read] = await Promise.allSettled([unsealing, reading]);
  if (unsealed.status === 'rejected') throw unsealed.reason;
  if (read.status === 'rejected') throw read.reason;
}

/** Reads all of a backup before anything is done with it. @returns what it says of itself, where it is whole */
export async function verifyBackup(file: string, keys: Keys): Promise<Result<Beginning>> {
  const found: Record<string, string> = {};
  const said: { beginning?: Beginning; ending?: z.infer<typeof endingShape> } = {};
  try {
    await eachEntry(file, keys, async (name, content) => {
      if (name === 'checksums.json')
        said.ending = endingShape.parse(JSON.parse(String(await buffer(content))));
      else if (name === 'backup.json') {
        const bytes = await buffer(content);
        found[name] = createHash('sha256').update(bytes).digest('hex');
        said.beginning = beginningShape.parse(JSON.parse(String(bytes)));
      } else {
        const hash = createHash('sha256');
        for await (const chunk of content) if (chunk instanceof Uint8Array) hash.update(chunk);
        found[name] = hash.digest('hex');
      }
    });
  } catch (error) {
    return refused(refuse(codeOf(error, said.beginning !== undefined), { file }));
  }
  const { beginning, ending } = said;
  if (!beginning) return refused(refuse('backup-unreadable', { file }));
  if (!ending) return refused(refuse('backup-cut', { file }));
  const names = [...new Set([...Object.keys(found), ...Object.keys(ending.entries)])];
  const entry = names.find((name) => found[name] !== ending.entries[name]);
  if (entry !== undefined) return refused(refuse('backup-damaged', { file, entry }));
  const known = await migrationNames();
  const migration = beginning.migrations.find((name) => !known.includes(name));
  return migration === undefined ? ok(beginning) : refused(refuse('backup-newer', { file, migration }));
}

function codeOf(error: unknown, begun: boolean) {
  const said = error instanceof Error ? error.message : '';
  if (/no identity matched|incorrect passphrase|passphrase|HMAC|decrypt.*key/i.test(said) && !begun)
    return 'backup-locked';
  if (/unexpected end|premature|Unexpected end of (?:file|data)|final chunk|truncated|incomplete/i.test(said))
    return 'backup-cut';
  return 'backup-unreadable';
}
