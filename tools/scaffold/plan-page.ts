import { addEntry, addImport, addImported, addLine, type Edit } from './edits.ts';
import { fill } from './fill.ts';
import { groundRoom, type Place, type Plan, textOf } from './plan.ts';
import { camel, capital, slugOf, type Words } from './words.ts';

/** A page of a council in a room that is there, for the secretariat until its access says otherwise. */
export function planPage(root: string, place: Place, name: string, heading: string): Plan {
  const { wing, room } = place;
  const folder = `src/rooms/${wing}/${room}`;
  const page = camel(name);
  const words: Words = {
    page,
    Page: capital(page),
    'a-page': name,
    heading,
    slug: slugOf(heading),
    councils: groundRoom(place, 'councils'),
  };
  const addresses = `src/addresses/${room}.ts`;
  const isFirst = textOf(root, addresses) === '';
  const address = `export const ${page} = path('/sekretariat/:council/${words.slug}');`;
  const head = `import { path } from './path.ts';\n`;
  return {
    files: {
      [`${folder}/pages/${name}-page.ts`]: fill('page/page.ts', words),
      [`${folder}/handlers/show-${name}.ts`]: fill('page/show.ts', words),
      [`${folder}/${name}.test.ts`]: fill('page/page.test.ts', words),
      ...(isFirst ? { [addresses]: `${head}\n${address}\n` } : {}),
    },
    edits: [
      ...(isFirst ? [namedAddresses(room)] : [{ path: addresses, what: address, make: lastLine(address) }]),
      routeOf(folder, words),
      {
        path: 'test/permissions/table.ts',
        what: `'GET /sekretariat/:council/${words.slug}': 'write-agenda'`,
        make: (text) =>
          addEntry(text, ['permissions'], `'GET /sekretariat/:council/${words.slug}': 'write-agenda'`),
      },
      ...edgeOf(root, place),
    ],
    migration: null,
    thenRun: [['rights']],
    next: [
      `Name the right the page asks, in ${folder}/routes.ts and test/permissions/table.ts: it begins with write-agenda.`,
      `Say in ${folder}/ways.ts who finds the way to the page in a menu, and where in src/main/ways.ts.`,
    ],
  };
}

function namedAddresses(room: string): Edit {
  const line = `export * from './${room}.ts';`;
  return { path: 'src/addresses/index.ts', what: line, make: (text) => addLine(text, line, 'export * from') };
}

function lastLine(address: string): Edit['make'] {
  return (text) => {
    const added = text.includes(address) ? text : `${text.trimEnd()}\n${address}\n`;
    return addImport(added, `import { path } from './path.ts';`);
  };
}

function routeOf(folder: string, words: Words): Edit {
  const { page, Page } = words;
  const entry = `{ method: 'GET', path: ${page}.pattern, access: 'write-agenda', handle: show${Page} }`;
  const handler = `import { show${Page} } from './handlers/show-${words['a-page']}.ts';`;
  return {
    path: `${folder}/routes.ts`,
    what: entry,
    make: (text) => {
      const added = addImported(handler, ['routes'], entry)(text);
      return added === null
        ? null
        : addImport(added, `import { ${page} } from '../../../addresses/index.ts';`);
    },
  };
}

/** Rooms of the ground need an edge to the councils; other wings have it already. */
function edgeOf(root: string, { wing, room }: Place): readonly Edit[] {
  if (wing !== 'ground' || room === 'councils') return [];
  const path = 'test/house/edges.ts';
  const own = new RegExp(`^ {2}'?${room}'?: \\[[^\\]]*'councils'`, 'm');
  const roomEdges = textOf(root, path).split('export const roomEdges')[1] ?? '';
  if (own.test(roomEdges)) return [];
  return [
    {
      path,
      what: `an edge from ${room} to councils`,
      make: (text) =>
        addEntry(text, ['roomEdges', room], `'councils'`) ??
        addEntry(text, ['roomEdges'], `'${room}': ['councils']`),
    },
  ];
}
