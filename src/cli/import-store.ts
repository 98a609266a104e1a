import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Understood } from 'tvaers-reader';
import { ok, type Result } from '../kernel/result.ts';
import type { Services } from '../platform/http/route.ts';
import type { StoringResult } from '../rooms/inward/imports/index.ts';
import type { ExitCode, Io } from './command.ts';
import { refuseWith } from './refusal.ts';

/** A file with what was understood of it. */
export type FileRead = { readonly path: string; readonly understood: Understood };

/** Every file is stored whole or not at all; the first that is refused ends the work. */
export async function storeAll(read: readonly FileRead[], json: boolean, io: Io): Promise<ExitCode> {
  const { withSite } = await import('../main/with-site.ts');
  const stored = await withSite(io.env, async (site) => {
    const done: (StoringResult & { readonly file: string })[] = [];
    for (const { path, understood } of read) {
      if (io.isTerminal) io.err(`${basename(path)} …\n`);
      const answer = await storeOne(site, path, understood);
      if (!answer.ok) return answer;
      done.push({ file: basename(path), ...answer.value });
    }
    return ok(done);
  });
  if (!stored.ok) return refuseWith(io, stored.error, json);
  io.out(
    json
      ? `${JSON.stringify(stored.value)}\n`
      : stored.value.map((each) => `${each.file}: ${each.text}\n`).join(''),
  );
  return 0;
}

async function storeOne(
  site: Pick<Services, 'db' | 'files' | 'clock'>,
  path: string,
  understood: Understood,
): Promise<Result<StoringResult>> {
  const { storeImport } = await import('../rooms/inward/imports/index.ts');
  const { systemViewer } = await import('../kernel/viewer.ts');
  const { hash } = await site.files.put(createReadStream(path));
  return storeImport(
    { ...site, viewer: systemViewer },
    { fileHash: hash, fileName: basename(path), understood },
  );
}
