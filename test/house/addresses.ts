import { type Fault, type Finding, faultsAt, isSource, type Tree } from './tree.ts';

const home = /^src\/addresses\//;
/** Knows no page: what it joins with slashes are places of files. */
const lower = /^src\/(?:platform|kernel)\//;
const routing = /^src\/(?:rooms|main)\//;

const lengthened = /\$\{(?:[^{}]|\{[^{}]*\})*\}\/[a-z]/;
const routed = /\bpath:\s*['"`]\//;

/** Every address is told in src/addresses alone: nobody else writes one, lengthens one, or routes one. */
export function checkAddresses(tree: Tree): Finding {
  const source = tree.filter(isSource);
  const paths = source.filter(({ path }) => home.test(path));
  const told = paths.flatMap(({ text }) => [...text.matchAll(/\b(?:path|composedPath)\(/g)]);
  const words = new Set(
    paths.flatMap(({ text }) => [...text.matchAll(/['"`]\/([a-z][a-z.-]*)/g)].map(([, word = '']) => word)),
  );
  const written = new RegExp(
    `['"\`]/(?:${[...words].map((word) => RegExp.escape(word)).join('|')})(?![\\w-])`,
  );
  const faults = source
    .filter(({ path }) => path.startsWith('src/') && !home.test(path))
    .map(({ path, text }) => ({ path, text: text.replace(/^[ \t]*(?:\/\*|\*|\/\/).*$/gm, '') }))
    .flatMap(({ path, text }): readonly Fault[] => [
      ...(words.size === 0 ? [] : faultsAt(path, text, written, () => 'an address that src/addresses makes')),
      ...(lower.test(path) ? [] : faultsAt(path, text, lengthened, () => 'an address lengthened by hand')),
      ...(routing.test(path)
        ? faultsAt(path, text, routed, () => 'a route without a path of src/addresses')
        : []),
    ]);
  return { seen: told.length, faults };
}
