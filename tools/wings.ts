/** The wings as a picture: `bin/tvaers-dev wings` writes it into README.md; a test refuses one behind the tables. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { wingEdges, wings } from '../test/house/edges.ts';

/** Mermaid: each wing with its rooms, an arrow to each wing it reads. Below lies what is read. */
export function wingsPicture(): string {
  const boxes = Object.entries(wings).map(
    ([wing, rooms]) => `  ${wing}["<b>${wing}</b><br/>${rooms.join(' · ')}"]`,
  );
  const arrows = Object.entries(wingEdges).flatMap(([from, all]) => all.map((to) => `  ${from} --> ${to}`));
  return ['```mermaid', 'flowchart TD', ...boxes, ...arrows, '```'].join('\n');
}

/** The page with the picture in its place. @throws where the page has no place for it */
export function withPicture(page: string): string {
  const place = /```mermaid\n[\s\S]*?\n```/;
  if (!place.test(page)) throw new Error('README.md has no place for the picture of the wings');
  return page.replace(place, () => wingsPicture());
}

const target = fileURLToPath(new URL('../README.md', import.meta.url));

export async function main(): Promise<number> {
  await writeFile(target, withPicture(await readFile(target, 'utf8')));
  return 0;
}
