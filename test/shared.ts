import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of golden figures and real documents beside the project, or null where it is not there. */
export function sharedFolder(): string | null {
  const folder = resolve(
    process.env.TVAERS_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url)),
  );
  return existsSync(folder) ? folder : null;
}
