import { roomEdges, wingEdges } from './edges.ts';
import { roomOf } from './imports.ts';
import { type Fault, type Finding, isSource, lineOf, type SourceFile, type Tree } from './tree.ts';

/** Which room, or part of the platform, keeps which tables: nobody else writes them. */
export const owns: Readonly<Record<string, readonly string[]>> = {
  platform: ['events', 'audit_chain', 'audit_head', 'audit_signatures', 'jobs', 'migrations'],
  councils: [
    'councils',
    'regions',
    'municipalities',
    'municipality_regions',
    'council_municipalities',
    'public_holidays',
    'council_rules',
    'agenda_templates',
    'postcodes',
  ],
  identity: [
    'people',
    'passwords',
    'sessions',
    'grants',
    'sign_in_meters',
    'sign_in_tries',
    'known_browsers',
    'password_links',
    'second_factors',
    'recovery_codes',
    'sign_in_steps',
  ],
  passkeys: ['passkeys', 'passkey_challenges'],
  providers: ['providers', 'provider_accounts', 'provider_visits'],
  files: ['files'],
  search: ['search_entries', 'search_words', 'search_word_keys'],
  papers: ['papers', 'paper_closed', 'paper_files', 'papers_taken_down'],
  exports: ['paper_exports'],
  meetings: ['meetings', 'meeting_joins', 'deadline_deviations'],
  matters: ['matters', 'matter_records'],
  agendas: ['agendas', 'agenda_sections', 'agenda_items', 'recommendations', 'item_revisions'],
  'item-files': ['annexes', 'removed_annexes', 'pictures'],
  proposals: ['proposals', 'candidate_items'],
  notices: ['notices'],
  dispatches: ['dispatches', 'dispatch_mails'],
  imports: ['imports'],
  'import-runs': ['import_runs', 'import_run_files'],
  signs: ['signs'],
};

/** What a room reads in a table of another, and why it does not ask that room: `reader: { table: why }`. */
export const reads: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  platform: {
    files: 'a backup and a check hold every file against its row',
    papers: 'a check holds every frozen paper against the chain',
    meetings: 'a check holds the day of a meeting against what went out for it',
  },
  history: { events: 'the platform writes events and shows none' },
  papers: { councils: 'a paper names its council' },
  search: { papers: 'only what stands published is put into the search' },
  dispatches: { papers: 'the log names the versions that went out' },
  exports: { papers: 'a file is kept with the council of its paper' },
  agendas: {
    people: 'a saved state names who saved it',
    meetings: 'a matter’s treatments are by day',
    councils: 'a matter’s treatments name their council',
    papers: 'a matter’s treatments are those that went out',
    matter_records: 'an item shows its matter’s number in the council',
  },
  'item-files': { files: 'an annex says whether its file could be read' },
  matters: { councils: 'a number is a council’s, and names it' },
  meetings: { council_rules: 'deadlines follow the rules of the council on the day' },
  proposals: {
    councils: 'a proposal names its council',
    meetings: 'a proposal is shown by the day of its meeting',
    agenda_items: 'a proposal shows where it came on an agenda',
    matter_records: 'a candidate shows its matter’s number',
  },
};

type Tables = { readonly owns: typeof owns; readonly reads: typeof reads };

const named =
  /\.(selectFrom|innerJoin|leftJoin|rightJoin|fullJoin|insertInto|updateTable|deleteFrom|from)\(\s*'([a-z_]+)(?: as \w+)?'/g;
const inSql = /\b(from|join|into|update|delete from)\s+([a-z_]{3,})\b/gi;
const writes = new Set(['insertInto', 'updateTable', 'deleteFrom', 'into', 'update', 'delete from']);

type Use = { readonly table: string; readonly line: number; readonly isWrite: boolean };

/** Every table a file of the product names. */
export function usesIn({ text }: SourceFile, known: ReadonlySet<string>): readonly Use[] {
  const kysely = [...text.matchAll(named)].map((match) => useOf(text, match.index, match[1], match[2]));
  const strings = [...text.matchAll(/\bsql(?:<[^`]*>)?`([^`]*)`/g)].flatMap((outer) =>
    [...(outer[1] ?? '').matchAll(inSql)].map((match) => useOf(text, outer.index, match[1], match[2])),
  );
  return [...kysely, ...strings].filter(({ table }) => known.has(table));
}

function useOf(text: string, index: number, verb = '', table = ''): Use {
  return { table, line: lineOf(text, index), isWrite: writes.has(verb) || writes.has(verb.toLowerCase()) };
}

/** A table is written by its owner alone, and read by others only where the table above says so, along an edge. */
export function checkTables(tree: Tree, tables: Tables = { owns, reads }): Finding {
  const ownerOf = new Map(
    Object.entries(tables.owns).flatMap(([room, all]) => all.map((table) => [table, room])),
  );
  const known = new Set(ownerOf.keys());
  const product = tree.filter(isSource).filter(({ path }) => path.startsWith('src/'));
  const found = product.flatMap((file) => usesIn(file, known).map((use) => ({ file, use })));
  const met = new Set<string>();
  const faults = found.flatMap(({ file, use }): readonly Fault[] => {
    const here = roomOf(file.path)?.room ?? file.path.split('/')[1] ?? '';
    const owner = ownerOf.get(use.table) ?? '';
    if (here === owner) return [];
    const at = { path: file.path, line: use.line };
    if (use.isWrite) return [{ ...at, what: `${here} writes ${use.table}, which is ${owner}’s` }];
    if (tables.reads[here]?.[use.table] === undefined)
      return [{ ...at, what: `${here} reads ${use.table} of ${owner} past its front door` }];
    met.add(`${here} ${use.table}`);
    return [];
  });
  const idle = Object.entries(tables.reads).flatMap(([here, all]) =>
    Object.keys(all)
      .filter((table) => !met.has(`${here} ${table}`))
      .map((table) => ({ path: 'test/house/tables.ts', line: 1, what: `${here} no longer reads ${table}` })),
  );
  return { seen: found.length, faults: [...faults, ...idle] };
}

/** A read in the table goes the way imports go: down to a wing below, and within a wing never against an edge. */
export function readsUpward(
  roomWing: (room: string) => string | undefined,
  tables: Tables = { owns, reads },
) {
  const ownerOf = new Map(
    Object.entries(tables.owns).flatMap(([room, all]) => all.map((table) => [table, room])),
  );
  return Object.entries(tables.reads).flatMap(([here, all]) =>
    Object.keys(all)
      .filter((table) => {
        const owner = ownerOf.get(table) ?? '';
        const [mine, theirs] = [roomWing(here), roomWing(owner)];
        if (mine === undefined || theirs === undefined) return false;
        return mine === theirs
          ? (roomEdges[owner]?.includes(here) ?? false)
          : !wingEdges[mine]?.includes(theirs);
      })
      .map((table) => `${here} reads ${table} upward`),
  );
}
