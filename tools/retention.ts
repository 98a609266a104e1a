/** How long what is kept about people is kept: `bin/tvaers-dev retention` writes docs/retention.md; a test refuses one behind. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { retentionPage } from '../src/rooms/ground/identity/index.ts';

const target = fileURLToPath(new URL('../docs/retention.md', import.meta.url));

export async function main(): Promise<number> {
  await writeFile(target, retentionPage());
  return 0;
}
