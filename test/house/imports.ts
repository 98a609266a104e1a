import { dirname, join, normalize } from 'node:path/posix';
import { blankWords } from './blank.ts';
import { edges as houseEdges, layers } from './edges.ts';
import { type Fault, type Finding, isTest, isTypeScript, lineOf, type Tree } from './tree.ts';

export type Import = {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  readonly to: string;
};

const importing = /\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g;

/** Every import in the tree; `to` is a path in the project, or the specifier itself for a package. */
export function listImports(tree: Tree): readonly Import[] {
  return tree.filter(isTypeScript).flatMap(({ path, text }) => {
    const code = blankWords(text);
    return [...text.matchAll(importing)]
      .filter(({ index }) => code[index] !== ' ')
      .map((match) => {
        const specifier = match[1] ?? '';
        return { from: path, line: lineOf(text, match.index), specifier, to: target(path, specifier) };
      });
  });
}

function target(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  if (specifier.startsWith('tvaers-rules/'))
    return `rules/${specifier.slice('tvaers-rules/'.length)}/index.ts`;
  return specifier;
}

/** `src/rooms/meetings/index.ts` → layer `rooms`; a package has none. */
function layerOf(path: string): string | null {
  return /^(?:src\/)?(rules|kernel|platform|ui|rooms|oparl|main|cli|test|tools)\//.exec(path)?.[1] ?? null;
}

function roomOf(path: string): string | null {
  return /^src\/rooms\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Imports that go against the order of the layers, or in at a room's window. */
export function checkImports(tree: Tree, edges = houseEdges): Finding {
  const imports = listImports(tree);
  const faults = imports.flatMap((each) => {
    const what = wrongLayer(each) ?? wrongRoom(each, edges) ?? wrongForm(each);
    return what ? [{ path: each.from, line: each.line, what }] : [];
  });
  return { seen: imports.length, faults: [...faults, ...circles(imports)] };
}

function wrongLayer({ from, to }: Import): string | null {
  const here = layerOf(from);
  const there = layerOf(to);
  if (!here || !there || here === there) return null;
  if (isTest(from) && there === 'test') return null;
  const allowed = layers[here] ?? [];
  const isAllowed = allowed.some((layer) => layer === there || to.startsWith(`${layer}/`));
  return isAllowed ? null : `${here} may not import ${there} (${to})`;
}

function wrongRoom({ from, to }: Import, edges: typeof houseEdges): string | null {
  const here = roomOf(from);
  const there = roomOf(to);
  if (!there || here === there) return null;
  const isFrontDoor = to === `src/rooms/${there}/index.ts`;
  // What demonstration, gallery and tests tell is told once.
  const isStory = to === `src/rooms/${there}/storyboards.ts` && (here === null || isTest(from));
  if (here !== null && !edges[here]?.includes(there))
    return `no edge from ${here} to ${there} in test/house/edges.ts`;
  if (layerOf(from) === 'test' || layerOf(from) === 'tools') return null;
  return isFrontDoor || isStory ? null : `${to} is not the front door of ${there}`;
}

function wrongForm({ from, specifier, to }: Import): string | null {
  if (/\.\/|^\.$/.test(specifier) && !/\.(ts|json|cjs)$/.test(specifier))
    return `${specifier} lacks its ending`;
  if (layerOf(from) !== 'rules' && to.startsWith('rules/') && specifier.startsWith('.')) {
    return `import ${specifier} as tvaers-rules/…`;
  }
  return null;
}

/** Rooms that reach themselves through their imports. */
function circles(imports: readonly Import[]): readonly Fault[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const here = roomOf(from);
    const there = roomOf(to);
    if (here && there && here !== there && !isTest(from))
      next.set(here, (next.get(here) ?? new Set()).add(there));
  }
  return circlesIn(Object.fromEntries([...next].map(([room, set]) => [room, [...set]]))).map((room) => ({
    path: `src/rooms/${room}`,
    line: 1,
    what: `the room ${room} depends on itself in a circle`,
  }));
}

/** The nodes of a graph from which a way leads back. */
export function circlesIn(graph: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (graph[from] ?? []).some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  return Object.keys(graph).filter((room) => reaches(room, room, new Set()));
}
