import { targetOf } from './imports.ts';
import {
  type Fault,
  type Finding,
  isSource,
  isTest,
  isTypeScript,
  lineOf,
  type SourceFile,
  type Tree,
} from './tree.ts';

/** Files that something outside the code begins: the launcher, a worker thread, the browser, a scaffolded command. */
const begun =
  /^src\/(?:cli\/(?:main|[a-z-]+)\.ts$|(?:platform|ui)\/.*(?:thread|worker|browser)[^/]*\.ts$|ui\/(?:editor|order|upload)\/)|^(?:rules|reader|richtext)\/|\/(?:storyboards|commands\/[^/]+)\.ts$/;

type Export = { readonly path: string; readonly name: string; readonly line: number };

const declared =
  /^export (?:declare |abstract |async )*(?:function\*?|const|let|var|type|interface|class) (\w+)/gm;
/** `export { one, two };`: names declared above. */
const listed = /^export (?:type )?\{([^{}]*)\};?$/gm;

/** What each file of the product offers to others, re-exports apart. */
function listExports(product: readonly SourceFile[]): readonly Export[] {
  return product.flatMap(({ path, text }) =>
    [
      ...[...text.matchAll(declared)].map((match) => ({ name: match[1] ?? '', index: match.index })),
      ...[...text.matchAll(listed)].flatMap((match) =>
        namesIn(match[1] ?? '').map((name) => ({ name, index: match.index })),
      ),
    ].map(({ name, index }) => ({ path, name, line: lineOf(text, index) })),
  );
}

/** Everything exported is used by another file, tests too; what only its own file uses is not exported. */
export function checkExports(tree: Tree): Finding {
  const product = tree
    .filter(isSource)
    .filter(({ path, text }) => path.startsWith('src/') && !text.includes('Not edited by hand.'));
  const taken = takenNames(tree);
  const offered = listExports(product);
  // One word may be the name of many things: who takes it must take it from here.
  const unused = offered.filter(
    ({ path, name }) => !begun.test(path) && !taken.get(path)?.has(name) && !taken.get(path)?.has('*'),
  );
  const faults = unused.map(({ path, name, line }) => ({
    path,
    line,
    what: `${name} is exported and used by no other file`,
  }));
  return { seen: offered.length, faults: [...faults, ...idleDoors(tree)] };
}

const taking =
  /\b(?:import|export)\s+(?:type\s+)?(?:(\*)(?:\s+as\s+\w+)?|\{([^{}]*)\})\s+from\s+'([^'\n]+)'|(\bimport)\(\s*'([^'\n]+)'/g;

/** Which names of a file the others take, by import or to hand on; `*` where they take it whole. */
function takenNames(tree: Tree): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>();
  for (const { path, text } of tree.filter(isTypeScript)) {
    for (const [, whole, names = '', from = '', late, lateFrom = ''] of text.matchAll(taking)) {
      const to = targetOf(path, late === undefined ? from : lateFrom);
      const all = whole === undefined && late === undefined ? namesIn(names) : ['*'];
      taken.set(to, new Set([...(taken.get(to) ?? []), ...all]));
    }
  }
  return taken;
}

/** `{ type A, b as c }` → A, b. */
function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map(
      (name) =>
        name
          .trim()
          .replace(/^type /, '')
          .split(/\s+as\s+/)[0] ?? '',
    )
    .filter((name) => name !== '');
}

/** What a room's front door hands out and nobody outside the room takes. */
function idleDoors(tree: Tree): readonly Fault[] {
  const doors = tree.filter(({ path }) => /^src\/rooms\/[^/]+\/[^/]+\/index\.ts$/.test(path));
  return doors.flatMap(({ path, text }) => {
    const room = path.slice(0, -'index.ts'.length);
    const outside = tree.filter(
      (file) => isTypeScript(file) && (!file.path.startsWith(room) || isTest(file.path)),
    );
    const taken = new Set(outside.flatMap(({ text: other }) => handedIn(other)));
    return handedOut(text)
      .filter((name) => !taken.has(name))
      .map((name) => ({ path, line: 1, what: `${name} is at the front door and nobody takes it` }));
  });
}

/** The names a file takes in at any front door. */
function handedIn(text: string): readonly string[] {
  const taking = /\{([^{}]*)\}\s*(?:from|=\s*await import\()\s*'[^'\n]*\/index\.ts'/g;
  return [...text.matchAll(taking)].flatMap((match) =>
    (match[1] ?? '').split(',').map(
      (name) =>
        name
          .trim()
          .replace(/^type /, '')
          .split(/\s+as\s+|:/)[0] ?? '',
    ),
  );
}

function handedOut(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap((match) =>
    (match[1] ?? '')
      .split(',')
      .map(
        (name) =>
          name
            .trim()
            .replace(/^type /, '')
            .split(/\s+as\s+/)
            .at(-1) ?? '',
      )
      .filter((name) => name !== ''),
  );
}
