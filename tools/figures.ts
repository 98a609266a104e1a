import { readdir } from 'node:fs/promises';
import type { Figure } from './figures/figure.ts';
import { Lacking } from './figures/figure.ts';

const folder = new URL('./figures/', import.meta.url);

/** Every file in tools/figures that measures something: its name is the figure's. */
export async function listFigures(): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /^[a-z-]+\.ts$/.test(name));
  const names = files.map((name) => name.slice(0, -'.ts'.length)).sort();
  return names.filter((name) => name !== 'figure');
}

/** `figures NAME … | list | all`: measures again and prints one line of JSON each. @returns the exit code */
export async function main(words: readonly string[]): Promise<number> {
  const names = await listFigures();
  const asked = words[0] === 'all' ? names : words;
  if (asked.length === 0 || words[0] === 'list') {
    console.log(names.join('\n'));
    return asked.length === 0 ? 2 : 0;
  }
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no figure "${unknown}". There are: ${names.join(', ')}.`);
    return 2;
  }
  let lacking = 0;
  for (const name of asked) lacking += (await measureOne(name)) ? 0 : 1;
  return lacking === 0 ? 0 : 1;
}

async function measureOne(name: string): Promise<boolean> {
  const { measure }: { measure: () => Promise<Figure> } = await import(new URL(`${name}.ts`, folder).href);
  try {
    console.log(JSON.stringify(await measure()));
    return true;
  } catch (error) {
    if (!(error instanceof Lacking)) throw error;
    console.error(`${name}: ${error.message}`);
    return false;
  }
}
