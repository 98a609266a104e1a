import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { FileStore } from '../../../../platform/files/store.ts';
import { press } from '../../../../platform/pdf/press.ts';
import type { Audience, PaperBody } from '../../../ground/papers/index.ts';
import { orderBundle } from '../model/bundle-order.ts';

/** All annexes in one PDF. What is on the disk meanwhile goes when the stream has been read. */
export async function makeBundle(
  paper: PaperBody,
  audience: Audience,
  files: FileStore,
): Promise<Result<Readable>> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-bundle-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const out = join(folder, 'bilag.pdf');
    const bound = await press.bind(orderBundle(paper, audience, files.pathOf, out));
    if (!bound.ok) {
      await remove();
      return bound;
    }
    const stream = createReadStream(out);
    stream.once('close', () => void remove());
    return ok(stream);
  } catch (error) {
    await remove();
    throw error;
  }
}
