import { blankWords } from './blank.ts';
import { roomOf } from './imports.ts';
import { type Fault, type Finding, faultsAt, isSource, type SourceFile, type Tree } from './tree.ts';

/** What writes rows: kysely's words, or SQL by hand. */
const writing = /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\s*\(/;
const writingSql =
  /\bsql(?:<[^`]*>)?`\s*(?:insert\s+into|update\s+\w+|delete\s+from|truncate|with\b[^`]*\b(?:insert|update|delete))\b/i;
/** Where rows may be written: a command, and the store its room's commands share. */
const writers = /^src\/rooms\/[^/]+\/[^/]+\/(?:commands\/[^/]+|store|store\/[^/]+)\.ts$/;

const stores = /^src\/rooms\/[^/]+\/[^/]+\/store(?:\/[^/]+)?\.ts$/;
/** Who may ask a store to write: commands, and what they share. */
const askers = /^(?:commands|steps)\//;

/** What begins a transaction that can write. The door does, the queue of jobs for its own table, and nobody else. */
const beginning = /\.(?:as|wholly)\(/;
/** Ways around both: the pool itself, SQL nobody can read here, a begun transaction by another name. */
const around =
  /\.pool\b|\bsql\.raw\(|\{[^{}]*\b(?:as|wholly)\b[^{}]*\}\s*=\s*[\w.]*\b(?:db|database)\b|\btrx\[/i;
const beginners =
  /^src\/(?:platform\/(?:door|jobs|keeping|postgres)\/|main\/(?:demonstration|storyboards|dev\/))/;

/** Every write comes through the door: rows are written by commands, and no room begins a transaction of its own. */
export function checkDoor(tree: Tree): Finding {
  const product = tree.filter(isSource).filter(({ path }) => path.startsWith('src/'));
  const faults = product.flatMap((file) => [
    ...strayWrites(file),
    ...strayTransactions(file),
    ...wrongName(file),
  ]);
  return { seen: product.length, faults: [...faults, ...strayStores(product)] };
}

function strayWrites({ path, text }: SourceFile): readonly Fault[] {
  if (roomOf(path) === null) return [];
  const evading = faultsAt(path, text, around, () => 'a way around the door');
  if (writers.test(path)) return evading;
  const strayed = [writing, writingSql].flatMap((pattern) =>
    faultsAt(path, text, pattern, () => 'a write outside a command'),
  );
  return [...evading, ...strayed];
}

function strayTransactions({ path, text }: SourceFile): readonly Fault[] {
  if (beginners.test(path)) return [];
  const database = /\b(?:db|database)\s*(?:\n\s*)?/.source;
  return faultsAt(path, blankWords(text), new RegExp(database + beginning.source), () =>
    roomOf(path) ? 'a room begins a transaction: come through the door' : 'a transaction outside the door',
  );
}

/** `name: 'meetings.plan-meeting'` stands in `meetings/commands/plan-meeting.ts`, alone. */
function wrongName({ path, text }: SourceFile): readonly Fault[] {
  const [, room, file] = /^src\/rooms\/[^/]+\/([^/]+)\/commands\/([^/]+)\.ts$/.exec(path) ?? [];
  if (!room || !/\bcommand(?:WithPreparation)?\(\s*\{/.test(text)) return [];
  const names = [...text.matchAll(/^ {2}name: '([^']+)'/gm)].map((match) => match[1]);
  const expected = `${room}.${file}`;
  return names.length === 1 && names[0] === expected
    ? []
    : [{ path, line: 1, what: `the command is called ${names.join(', ') || 'nothing'}, not ${expected}` }];
}

/** A store's functions that write are for the commands of its room. */
function strayStores(product: readonly SourceFile[]): readonly Fault[] {
  return product
    .filter(({ path }) => stores.test(path))
    .flatMap((store) => {
      const folder = store.path.replace(/[^/]+$/, '').replace(/store\/$/, '');
      const own = writingFunctions(store.text);
      const others = product.filter(
        ({ path }) =>
          path.startsWith(folder) && !stores.test(path) && !askers.test(path.slice(folder.length)),
      );
      return others.flatMap(({ path, text }) => {
        const imported = importedFrom(text, store.path.slice(folder.length)).filter((name) =>
          own.includes(name),
        );
        return imported.map((name) => ({
          path,
          line: 1,
          what: `${name} writes rows and is for commands alone`,
        }));
      });
    });
}

function writingFunctions(text: string): readonly string[] {
  const functions = text.split(/^(?=export (?:async )?function )/m);
  return functions.flatMap((body) => {
    const name = /^export (?:async )?function (\w+)/.exec(body)?.[1];
    return name && (writing.test(body) || writingSql.test(body)) ? [name] : [];
  });
}

/** The names a file imports, or hands on, from a file of that name. */
function importedFrom(text: string, file: string): readonly string[] {
  const pattern = new RegExp(`\\{([^}]*)\\}\\s*from\\s*'[./]*${RegExp.escape(file)}'`, 'g');
  return [...text.matchAll(pattern)].flatMap((match) =>
    (match[1] ?? '')
      .split(',')
      .map(
        (name) =>
          name
            .replace(/\btype\b/, '')
            .trim()
            .split(/\s+as\s+/)[0] ?? '',
      )
      .filter((name) => name !== ''),
  );
}
