import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { listFamilies } from '../fonts/families.ts';

/** A typesetter that has our fonts. It also finds those of the machine: `onlyOurFonts` keeps them out. */
export function newCompiler(): NodeCompiler {
  const fontBlobs = listFamilies().flatMap(({ faces }) => faces);
  return NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs }] });
}

/** Begins every source: a sign is set in the first of our families that has it, or not at all. */
export function onlyOurFonts(source: string): string {
  const names = listFamilies().map(({ name }) => JSON.stringify(name));
  return `#set text(font: (${names.join(', ')}), fallback: false)\n${source}`;
}
