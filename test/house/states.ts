import { type Fault, type Finding, lineOf, type SourceFile, type Tree } from './tree.ts';

const ofRoom = /^src\/rooms\/[^/]+\/[^/]+\/model\/(?:[a-z]+-)?state\.ts$/;
const inCode = /\{\s*from:\s*(null|'[\w-]+'),\s*event:\s*'([\w-]+)',\s*to:\s*'([\w-]+)',?\s*\}/g;
const named = /`(src\/rooms\/[^`]+\/model\/(?:[a-z]+-)?state\.ts)`/;
/** `| – | \`begin\` | \`draft\` | who … |`: what comes behind is for people. */
const inTable = /^\|\s*(–|`[\w-]+`)\s*\|\s*`([\w-]+)`\s*\|\s*`([\w-]+)`\s*\|/gm;

type Row = { readonly line: number; readonly said: string };

/**
 * A room's table of states (`model/state.ts`, `model/candidate-state.ts`) says the same as the page that tells people of it (`docs/states`), row by
 * row; every such table has its page, and a page names a table that is there.
 */
export function checkStates(tree: Tree): Finding {
  const tables = tree.filter(({ path }) => ofRoom.test(path));
  const pages = tree.flatMap((page) => {
    const room = page.path.startsWith('docs/states/') ? named.exec(page.text)?.[1] : undefined;
    return room === undefined ? [] : [{ ...page, room }];
  });
  const untold = tables
    .filter(({ path }) => pages.filter(({ room }) => room === path).length !== 1)
    .map(({ path }) => ({ path, line: 1, what: 'no page of docs/states names this table, or several do' }));
  const compared = pages.map((page) =>
    compare(
      page,
      tables.find(({ path }) => path === page.room),
    ),
  );
  return {
    seen: compared.reduce((sum, { seen }) => sum + seen, 0),
    faults: [...untold, ...compared.flatMap(({ faults }) => faults)],
  };
}

function compare(page: SourceFile & { readonly room: string }, table: SourceFile | undefined): Finding {
  if (!table) return { seen: 0, faults: [{ path: page.path, line: 1, what: `${page.room} is not there` }] };
  const coded = rowsOf(table.text, inCode);
  const told = rowsOf(page.text, inTable);
  const unread = table.text.split(/\bfrom: (?:null|')/).length - 1 - coded.length;
  return {
    seen: coded.length,
    faults: [
      ...missing(table.path, coded, told, `does not stand in ${page.path}`),
      ...missing(page.path, told, coded, `does not stand in ${table.path}`),
      ...(unread === 0 ? [] : [{ path: table.path, line: 1, what: `${unread} rows cannot be read` }]),
    ],
  };
}

function rowsOf(text: string, pattern: RegExp): readonly Row[] {
  return [...text.matchAll(pattern)].map(({ index, 1: from = '', 2: event = '', 3: to = '' }) => ({
    line: lineOf(text, index),
    said: `${/^(null|–)$/.test(from) ? '–' : from.slice(1, -1)} + ${event} → ${to}`,
  }));
}

function missing(path: string, rows: readonly Row[], others: readonly Row[], what: string): readonly Fault[] {
  const known = new Set(others.map(({ said }) => said));
  return rows
    .filter(({ said }) => !known.has(said))
    .map(({ line, said }) => ({ path, line, what: `${said} ${what}` }));
}
