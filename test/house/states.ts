import { type Fault, type Finding, isTest, lineOf, type SourceFile, type Tree } from './tree.ts';

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
  const nameless = tree
    .filter(({ path, text }) => path.startsWith('docs/states/') && rowsOf(text, inTable).length > 0)
    .filter(({ text }) => !named.test(text))
    .map(({ path }) => ({ path, line: 1, what: 'tells transitions and names no table' }));
  const elsewhere = tree
    .filter(({ path }) => /^src\/rooms\/.*\.ts$/.test(path) && !ofRoom.test(path) && !isTest(path))
    .filter(({ text }) => rowsOf(text, inCode).length > 0)
    .map(({ path }) => ({ path, line: 1, what: 'a table of states lies in model/state.ts' }));
  const compared = pages.map((page) =>
    compare(
      page,
      tables.find(({ path }) => path === page.room),
    ),
  );
  return {
    seen: compared.reduce((sum, { seen }) => sum + seen, 0),
    faults: [...untold, ...nameless, ...elsewhere, ...compared.flatMap(({ faults }) => faults)],
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
      ...twice(table.path, coded),
      ...twice(page.path, told),
      ...unmet(table),
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

function twice(path: string, rows: readonly Row[]): readonly Fault[] {
  const said = rows.map((row) => row.said);
  return rows
    .filter((row, at) => said.indexOf(row.said) !== at)
    .map(({ line, said: row }) => ({ path, line, what: `${row} stands there twice` }));
}

/** States of the list that no row leads to. */
function unmet({ path, text }: SourceFile): readonly Fault[] {
  const [, list = ''] = /\bstates = \[([^\]]*)\]/.exec(text) ?? [];
  const reached = new Set([...text.matchAll(inCode)].map((match) => match[3]));
  return [...list.matchAll(/'([\w-]+)'/g)]
    .filter(([, state]) => !reached.has(state))
    .map(([, state]) => ({ path, line: 1, what: `no row leads to ${state}` }));
}
