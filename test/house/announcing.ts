import { owns, usesIn } from './tables.ts';
import { type Fault, type Finding, isSource, type SourceFile, type Tree } from './tree.ts';

/** Commands that write what everyone may read and yet announce nothing, each with why no kept page is old by it. */
export const quiet: Readonly<Record<string, string>> = {
  'councils.change-template': 'what a new agenda begins with; no public page shows it',
  'councils.load-reference': 'at the start of whatever runs, and the same every time',
  'meetings.fix-day': 'that its day stands is shown nowhere; the sending announces itself',
  'papers.freeze-paper': 'nobody else reads it before it is published',
  'papers.mark-paper-sent': 'what is sent and not yet published is its council’s alone',
  'papers.remove-unsent-paper': 'nobody else has seen it',
  'search.fill-search': 'no page of search is kept',
  'search.learn-words': 'no page of search is kept',
};

const known = new Set(Object.values(owns).flat());

/** The tables anyone may read rows of, as the page of the rights has them from the database. */
function publicTables(tree: Tree): ReadonlySet<string> {
  const page = tree.find(({ path }) => path === 'docs/rights.md')?.text ?? '';
  return new Set([...page.matchAll(/^\| (\w+) \| everyone /gm)].flatMap((row) => row[1] ?? []));
}

/**
 * A command that writes what everyone may read says `announces`, so that no process goes on showing a page it has kept.
 * Counted are its own writes, and those of what it takes from its room's store.
 */
export function checkAnnouncing(tree: Tree, silent = quiet): Finding {
  const open = publicTables(tree);
  const product = tree.filter(isSource);
  const commands = product.flatMap((file) => {
    const [, room, name] = /^src\/rooms\/([^/]+\/[^/]+)\/commands\/([^/]+)\.ts$/.exec(file.path) ?? [];
    if (!room || !/\bcommand(?:WithPreparation)?\(\s*\{/.test(file.text)) return [];
    const stores = product.filter(
      ({ path }) => path === `src/rooms/${room}/store.ts` || path.startsWith(`src/rooms/${room}/store/`),
    );
    return [{ file, name: `${room.split('/')[1]}.${name}`, writes: writesOf(file, stores) }];
  });
  const faults = commands.flatMap(({ file, name, writes }): readonly Fault[] => {
    const shown = writes.filter((table) => open.has(table));
    const announces = /^ {2}announces: true,$/m.test(file.text);
    const fault = (what: string) => [{ path: file.path, line: 1, what }];
    if (announces && shown.length === 0) return fault('announces, and writes nothing everyone may read');
    if (announces && silent[name] !== undefined)
      return fault('announces, and is listed as one that does not');
    if (announces || shown.length === 0 || silent[name] !== undefined) return [];
    return fault(`writes ${shown.join(', ')}, which everyone may read, and does not announce it`);
  });
  const idle = Object.keys(silent).filter(
    (name) => !commands.some((each) => each.name === name && each.writes.some((table) => open.has(table))),
  );
  return {
    seen: commands.length,
    faults: [
      ...faults,
      ...idle.map((name) => ({ path: 'test/house/announcing.ts', line: 1, what: `${name} needs no excuse` })),
    ],
  };
}

function writesOf(file: SourceFile, stores: readonly SourceFile[]): readonly string[] {
  const taken = stores.flatMap(functionsIn).filter(({ name }) => new RegExp(`\\b${name}\\b`).test(file.text));
  const own = [file, ...taken.map(({ text }) => ({ path: file.path, text }))];
  const uses = own.flatMap((each) => usesIn(each, known)).filter(({ isWrite }) => isWrite);
  return [...new Set(uses.map(({ table }) => table))];
}

function functionsIn({ text }: SourceFile) {
  return text.split(/^(?=export (?:async )?function )/m).flatMap((body) => {
    const name = /^export (?:async )?function (\w+)/.exec(body)?.[1];
    return name === undefined ? [] : [{ name, text: body }];
  });
}
