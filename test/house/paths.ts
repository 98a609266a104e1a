import { type Fault, type Finding, lineOf, type SourceFile, type Tree } from './tree.ts';

/** Names of places as prose writes them: `src/rooms/sittings/agendas/README.md`, `db/migrations/0006-agendas.sql`. */
const place = /(?<![\w/.-])((?:src|rules|reader|richtext|test|tools|bin|db|docs|\.ci)\/[\w./-]*\w)/g;
/** Links of Markdown to a place, as seen from the page. */
const link = /\]\((?!https?:|#|mailto:)([^)\s#]+)/g;

/** In backticks, as seen from the page, from `src`, or within any room: `model/state.ts`, `../annexes`, `kernel/clock`. */
const near =
  /`((?:\.\.?\/)+[\w./-]+|[\w-]+(?:\/[\w.-]+)*\/[\w.-]+\.(?:ts|md|sql|css|json)|(?:kernel|platform|ui|questions|addresses|rooms|main|cli)\/[\w/-]+)`/g;
/** Commands a page tells people to give, and where the words for them stand. */
const commands = [
  { said: /\bnpm run ([\w-]+)/g, words: 'package.json', as: (word: string) => `"${word}": "` },
  { said: /\bbin\/tvaers-dev ([a-z][\w-]*)/g, words: 'test/dev.ts', as: (word: string) => `${word}: {` },
  { said: /\bbin\/tvaers ([a-z][\w-]*)/g, words: 'src/cli/commands.ts', as: (word: string) => `${word}: ` },
];
/** Words that stand for any name. */
const anyName = /\b(?:NAME|NNNN|PATH|WING|ROOM)\b|\u2026/;

/** Every place a page of the project names is there. Words in capitals and `…` stand for any name. */
export function checkPaths(tree: Tree, isThere: (path: string) => boolean): Finding {
  const pages = tree.filter(({ path }) => path.endsWith('.md') && path !== 'CHANGELOG.md');
  const named = pages.flatMap(({ path, text }) =>
    withoutExamples(text).flatMap((line, index) => [
      ...[...line.matchAll(place)].map((match) => ({ path, line: index + 1, to: match[1] ?? '' })),
      ...[...line.matchAll(link)].map((match) => ({
        path,
        line: index + 1,
        to: from(path, match[1] ?? ''),
      })),
    ]),
  );
  const faults = named
    .filter(({ to }) => !anyName.test(to) && !isThere(to))
    .map(({ path, line, to }) => ({ path, line, what: `${to} is not there` }));
  const others = pages.flatMap((page) => [
    ...nearFaults(page, tree, isThere),
    ...unknownCommands(page, tree),
  ]);
  return { seen: named.length, faults: [...faults, ...others] };
}

/** What lies beside the project is not there in every copy of it. */
const beside = '../shared';

function nearFaults(page: SourceFile, tree: Tree, isThere: (path: string) => boolean): readonly Fault[] {
  return [...page.text.matchAll(near)]
    .map(({ index, 1: to = '' }) => ({ line: lineOf(page.text, index), to }))
    .filter(({ to }) => !anyName.test(to) && !to.startsWith(beside))
    .filter(({ to }) => ![from(page.path, to), to, `src/${to}`, `src/${to}.ts`].some(isThere))
    .filter(({ to }) => page.path.startsWith('src/') || !isSomewhere(to, tree))
    .map(({ line, to }) => ({ path: page.path, line, what: `${to} is not there` }));
}

/** What a recipe says of every room or every rule is there in some of them. */
function isSomewhere(to: string, tree: Tree): boolean {
  const end = `/${to.replace(/^(?:\.\.?\/)+/, '')}/`;
  return tree.some(({ path }) => `${path}/`.includes(end));
}

function unknownCommands({ path, text }: SourceFile, tree: Tree): readonly Fault[] {
  return commands.flatMap(({ said, words, as }) => {
    const known = tree.find((file) => file.path === words)?.text.replaceAll("'", '') ?? '';
    return [...text.matchAll(said)]
      .filter(([, word = '']) => !known.includes(as(word)))
      .map(({ 0: command, index }) => ({
        path,
        line: lineOf(text, index),
        what: `${command} is no command`,
      }));
  });
}

/** The lines of a page; what stands in a fenced example may link to anything. */
function withoutExamples(text: string): readonly string[] {
  let fenced = false;
  return text.split('\n').map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    return fenced ? line.replace(link, '') : line;
  });
}

function from(page: string, to: string): string {
  const parts = [...page.split('/').slice(0, -1), ...to.split('/')];
  const walked: string[] = [];
  for (const part of parts) {
    if (part === '..') walked.pop();
    else if (part !== '.') walked.push(part);
  }
  return walked.join('/');
}
