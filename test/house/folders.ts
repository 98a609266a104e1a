import { listImports, roomOf } from './imports.ts';
import { type Fault, type Finding, faultsAt, isSource, type Tree } from './tree.ts';

/** What each kind of file of a room may take from its own room. */
const mayTake: Readonly<Record<string, readonly string[]>> = {
  // Pure: no rows, no pages, no wishes.
  model: ['model', 'texts.da'],
  store: ['model', 'store', 'texts.da'],
  // Reads rows, nothing else.
  queries: ['model', 'store', 'queries', 'texts.da'],
  // What was posted ↔ input and faults.
  forms: ['model', 'forms', 'texts.da'],
  commands: ['model', 'store', 'queries', 'forms', 'commands', 'steps', 'texts.da'],
  // Work that commands, jobs and handlers share: slow work with files, or several commands as one.
  steps: ['model', 'store', 'queries', 'forms', 'commands', 'steps', 'texts.da'],
  // What is done where nobody is signed in, through the door.
  jobs: ['model', 'store', 'queries', 'commands', 'steps', 'jobs', 'texts.da'],
  // Views of what queries found.
  pages: ['model', 'queries', 'forms', 'pages', 'texts.da'],
  handlers: ['model', 'store', 'queries', 'forms', 'commands', 'steps', 'pages', 'handlers', 'texts.da'],
};

const kinds = Object.keys(mayTake);

/** `meetings/queries/list.ts` → `queries`; `meetings/model.ts` → `model`. */
function kindOf(path: string): string | null {
  const [, folder, rest] = /^src\/rooms\/[^/]+\/[^/]+\/([^/]+?)(?:\.ts)?(\/.*)?$/.exec(path) ?? [];
  if (folder === undefined) return null;
  return rest !== undefined || kinds.includes(folder) || folder === 'texts.da' ? folder : null;
}

/** One meaning per folder: what lies in it takes only what its meaning allows, and only handlers meet HTTP. */
export function checkFolders(tree: Tree): Finding {
  const product = tree.filter(isSource).filter(({ path }) => roomOf(path) !== null);
  const paths = new Set(product.map(({ path }) => path));
  const strayed = listImports(product).flatMap(({ from, to, line }): readonly Fault[] => {
    const here = kindOf(from);
    const there = kindOf(to);
    if (!here || !there || !mayTake[here] || roomOf(from)?.room !== roomOf(to)?.room || !paths.has(from))
      return [];
    return mayTake[here].includes(there)
      ? []
      : [{ path: from, line, what: `${here} takes from ${there} (${to})` }];
  });
  const misplaced = product.flatMap(({ path, text }) => {
    const kind = kindOf(path);
    const rows = ['queries', 'commands', 'store'];
    return [
      ...(kind === null || ['handlers', 'routes'].includes(kind)
        ? []
        : faultsAt(
            path,
            text,
            /\bimport type \{[^}]*\bVisit\b[^}]*\}/,
            () => `${kind} meets HTTP: only handlers do`,
          )),
      ...(kind === null || rows.includes(kind)
        ? []
        : faultsAt(
            path,
            text,
            /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(?:<[^`]*>)?`/,
            () => `${kind} asks the database`,
          )),
    ];
  });
  return { seen: product.length, faults: [...strayed, ...misplaced] };
}
