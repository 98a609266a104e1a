import { dirname, join, normalize } from 'node:path/posix';
import { blankWords } from './blank.ts';
import { layers, questionParts, roomEdges, wingEdges, wings, workspaces } from './edges.ts';
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
        return { from: path, line: lineOf(text, match.index), specifier, to: targetOf(path, specifier) };
      });
  });
}

/** The path a specifier names, as seen from a file; a package stands for itself. */
export function targetOf(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  const [name, ...within] = specifier.split('/');
  const folder = Object.keys(workspaces).find((each) => workspaces[each]?.name === name);
  return folder ? [folder, ...within, 'index.ts'].join('/') : specifier;
}

/** `src/rooms/sittings/meetings/index.ts` → layer `rooms`; a package has none. */
function layerOf(path: string): string | null {
  return (
    /^(?:src\/)?(rules|richtext|reader|kernel|addresses|platform|ui|questions|rooms|main|cli|test|tools)\//.exec(
      path,
    )?.[1] ?? null
  );
}

type Room = { readonly wing: string; readonly room: string };

/** Where in the house a file lies, or null where it is in no room. */
export function roomOf(path: string): Room | null {
  const [, wing, room] = /^src\/rooms\/([^/]+)\/([^/]+)\//.exec(path) ?? [];
  return wing && room ? { wing, room } : null;
}

/** The tables of the house, or others to prove the check on. */
export type House = {
  readonly wings: Readonly<Record<string, readonly string[]>>;
  readonly wingEdges: Readonly<Record<string, readonly string[]>>;
  readonly roomEdges: Readonly<Record<string, readonly string[]>>;
};
const house: House = { wings, wingEdges, roomEdges };

/** Imports that go against the order of the layers, or in at a room's window. */
export function checkImports(tree: Tree, tables: House = house): Finding {
  const imports = listImports(tree);
  const faults = imports.flatMap((each) => {
    const what =
      wrongLayer(each) ?? wrongPart(each) ?? wrongRoom(each, tables) ?? wrongForm(each) ?? wrongPackage(each);
    return what ? [{ path: each.from, line: each.line, what }] : [];
  });
  return { seen: imports.length, faults: [...faults, ...circles(imports), ...circlesOfFiles(imports)] };
}

function wrongLayer({ from, to }: Import): string | null {
  const here = layerOf(from);
  const there = layerOf(to);
  if (!here || !there || here === there) return null;
  if (isTest(from) && there === 'test') return null;
  const allowed = layers[here] ?? [];
  const isAllowed = allowed.some((each) => each === there || each === to || to.startsWith(`${each}/`));
  return isAllowed ? null : `${here} may not import ${there} (${to})`;
}

/** In at a window of the form engine, or from one of its parts to one that builds on it. */
function wrongPart({ from, to }: Import): string | null {
  const [, there] = /^src\/questions\/(.+)$/.exec(to) ?? [];
  if (there === undefined) return null;
  if (layerOf(from) !== 'questions')
    return there === 'index.ts' ? null : `${to} is not the front door of questions`;
  const [here, part] = [from, to].map((path) => /^src\/questions\/([^/]+)\//.exec(path)?.[1]);
  if (!here || !part || here === part) return null;
  return questionParts[here]?.includes(part) ? null : `${here} may not import ${part} (${to})`;
}

function wrongRoom({ from, to }: Import, tables: House): string | null {
  const here = roomOf(from);
  const there = roomOf(to);
  if (!there || here?.room === there.room) return null;
  const front = `src/rooms/${there.wing}/${there.room}`;
  // What demonstration, gallery and tests tell is told once.
  const isStory = to === `${front}/storyboards.ts` && (here === null || isTest(from));
  if (here !== null && !isTest(from) && !hasEdge(here, there, tables))
    return `no edge from ${here.wing}/${here.room} to ${there.wing}/${there.room} in test/house/edges.ts`;
  if (layerOf(from) === 'test' || layerOf(from) === 'tools') return null;
  return to === `${front}/index.ts` || isStory ? null : `${to} is not the front door of ${there.room}`;
}

function hasEdge(here: Room, there: Room, { wingEdges, roomEdges }: House): boolean {
  const known = here.wing === there.wing ? roomEdges[here.room] : wingEdges[here.wing];
  return known?.includes(here.wing === there.wing ? there.room : there.wing) ?? false;
}

/** Edges in the tables that no import of the product goes along. */
export function checkEdges(tree: Tree, tables: House = house): Finding {
  const used = new Set(
    listImports(tree)
      .filter(({ from }) => !isTest(from))
      .flatMap(edgeOf),
  );
  const listed = [tables.wingEdges, tables.roomEdges].flatMap((table) =>
    Object.entries(table).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`)),
  );
  const faults = listed
    .filter((edge) => !used.has(edge))
    .map((edge) => ({ path: 'test/house/edges.ts', line: 1, what: `the edge ${edge} is used by no one` }));
  return { seen: listed.length, faults };
}

function edgeOf({ from, to }: Import): readonly string[] {
  const here = roomOf(from);
  const there = roomOf(to);
  if (!here || !there || here.room === there.room) return [];
  return here.wing === there.wing ? [`${here.room} → ${there.room}`] : [`${here.wing} → ${there.wing}`];
}

function wrongForm({ from, specifier, to }: Import): string | null {
  if (/\.\/|^\.$/.test(specifier) && !/\.(ts|json|cjs)$/.test(specifier))
    return `${specifier} lacks its ending`;
  const there = workspaces[layerOf(to) ?? ''];
  if (there && layerOf(from) !== layerOf(to) && specifier.startsWith('.')) {
    return `import ${specifier} as ${there.name}`;
  }
  return null;
}

/** A package of the workspace takes nothing from outside that is not in its row. */
function wrongPackage({ from, to }: Import): string | null {
  const here = workspaces[layerOf(from) ?? ''];
  if (!here || isTest(from) || from.endsWith('.testing.ts') || layerOf(to) !== null) return null;
  return here.packages.includes(to) ? null : `${here.name} may not take ${to}`;
}

/** Rooms, and wings, that reach themselves through their imports. */
function circles(imports: readonly Import[]): readonly Fault[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const here = roomOf(from);
    const there = roomOf(to);
    if (!here || !there || here.room === there.room || isTest(from)) continue;
    const ends =
      here.wing === there.wing
        ? [`src/rooms/${here.wing}/${here.room}`, `src/rooms/${there.wing}/${there.room}`]
        : [`src/rooms/${here.wing}`, `src/rooms/${there.wing}`];
    next.set(ends[0] ?? '', (next.get(ends[0] ?? '') ?? new Set()).add(ends[1] ?? ''));
  }
  return circlesIn(Object.fromEntries([...next].map(([end, set]) => [end, [...set]]))).map((path) => ({
    path,
    line: 1,
    what: `${path} depends on itself in a circle`,
  }));
}

/**
 * Files of the product that reach themselves: two things that cannot be read one after the other are one thing. What is
 * only a type counts too: it is erased when it runs, but whoever reads must know both at once all the same.
 */
function circlesOfFiles(imports: readonly Import[]): readonly Fault[] {
  const product = imports.filter(({ from, to }) => [from, to].every((path) => ofProduct.test(path)));
  const next = Map.groupBy(product, ({ from }) => from);
  const graph = Object.fromEntries([...next].map(([from, all]) => [from, all.map(({ to }) => to)]));
  return circlesIn(graph).map((path) => {
    const back = product.find((each) => each.from === path && reaches(graph, [each.to], path));
    return { path, line: back?.line ?? 1, what: `${path} imports ${back?.to}, which leads back to it` };
  });
}
const ofProduct = /^(?:src|rules|reader|richtext)\//;

/** The nodes of a graph from which a way leads back. */
export function circlesIn(graph: Graph): readonly string[] {
  return Object.keys(graph).filter((from) => reaches(graph, graph[from] ?? [], from));
}
type Graph = Readonly<Record<string, readonly string[]>>;

/** Whether a way leads from some of the nodes to another, or it is one of them. */
function reaches(graph: Graph, from: readonly string[], goal: string): boolean {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === goal) return true;
    if (!seen.has(at)) waiting.push(...(graph[at] ?? []));
    seen.add(at);
  }
  return false;
}
