import { listImports, targetOf } from './imports.ts';
import { type Finding, isTest, isTypeScript, type Tree } from './tree.ts';

/**
 * What somebody outside the code begins: the two launchers and the doors of the packages name the rest, but for
 * `figures`, which reads its folder.
 */
const begun = /^(?:bin\/.*|.*package\.json|src\/cli\/main\.ts|test\/dev\.ts)$/;
const figures = /^tools\/figures\/[\w-]+\.ts$/;
/** A file named from where it is asked for, other than by an import: a thread's, a style's, a program's. */
const named = /['"`]((?:\.{1,2}\/)*[\w-][\w./-]*\.(?:ts|css))['"`]/g;
const looked = /^(?:src|reader|richtext|rules|test|tools)\/.*\.ts$|^src\/.*\.css$/;

/** Every file is reached from something that is begun, or from a test, along imports and names. */
export function checkDeadFiles(tree: Tree): Finding {
  const ways = Map.groupBy(
    [...listImports(tree), ...listNamed(tree)].filter(({ from, to }) => from !== to),
    ({ from }) => from,
  );
  const begins = (path: string) => begun.test(path) || figures.test(path) || isTest(path);
  const reached = new Set(tree.map(({ path }) => path).filter(begins));
  // A set walked while it grows: what is reached reaches on.
  for (const path of reached) for (const { to } of ways.get(path) ?? []) reached.add(to);
  const files = tree.filter(({ path }) => looked.test(path));
  const dead = files.filter(({ path }) => !reached.has(path));
  return {
    seen: files.length,
    faults: dead.map(({ path }) => ({ path, line: 1, what: 'is reached by nobody' })),
  };
}

function listNamed(tree: Tree): readonly { readonly from: string; readonly to: string }[] {
  return tree
    .filter((file) => isTypeScript(file) || /\.(?:cjs|js|json)$|^bin\//.test(file.path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(named)].map((match) => ({ from: path, to: targetOf(path, `./${match[1]}`) })),
    );
}
