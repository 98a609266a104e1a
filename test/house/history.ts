import { type Fault, type Finding, faultsAt, isSource, type SourceFile, type Tree } from './tree.ts';

/** Told with something else whose page shows it, or of what has no page: each with which. */
const toldElsewhere: ReadonlySet<string> = new Set([
  // The meeting or what else the paper is of.
  'paper',
  // The council's list of signs.
  'sign',
  // Set up on the command line by whoever runs the server: no page keeps it.
  'provider',
]);

const inQueries = /^src\/rooms\/[^/]+\/[^/]+\/queries\//;
const history = /^src\/rooms\/ground\/history\//;
const subject = /`([a-z-]+):\$\{[^{}]+\}`/g;

/**
 * What happened to a thing is read where everything else of its page is (`queries/`), and whatever is told of is shown
 * on some page: an event nobody can read is told to nobody.
 */
export function checkHistory(tree: Tree): Finding {
  const rooms = tree
    .filter(isSource)
    .filter(({ path }) => path.startsWith('src/rooms/') && !history.test(path));
  const shown = new Set(rooms.flatMap((file) => subjectsOf(file, (line) => /\blistHistory\(/.test(line))));
  const strayed = rooms
    .filter(({ path }) => !inQueries.test(path))
    .flatMap(({ path, text }) =>
      faultsAt(path, text, /\blistHistory\(/, () => 'history is read in queries/, with the rest of its page'),
    );
  const unshown = rooms.flatMap((file): readonly Fault[] =>
    subjectsOf(file, (line) => !/\b(?:listHistory|takeTurns)\(/.test(line))
      .filter((kind) => !shown.has(kind) && !toldElsewhere.has(kind))
      .map((kind) => ({
        path: file.path,
        line: 1,
        what: `tells of a ${kind}, and no page shows what is told of it`,
      })),
  );
  return { seen: shown.size, faults: [...strayed, ...unshown] };
}

function subjectsOf({ text }: SourceFile, wanted: (line: string) => boolean): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && wanted(line))
    .flatMap((line) => [...line.matchAll(subject)].flatMap((match) => match[1] ?? []));
}
