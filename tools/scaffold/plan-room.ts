import { addEntry, addImport, addImported, addLine, type Edit } from './edits.ts';
import { fill } from './fill.ts';
import { groundRoom, nextMigration, nextStoryDay, type Place, type Plan } from './plan.ts';
import { camel, type DanishNoun, nounWords, type Words } from './words.ts';

/** A room with a whole errand: a table, a right, a command, a form and a list, and everything that knows of them. */
export function planRoom(root: string, place: Place, noun: string, danish: DanishNoun): Plan {
  const { wing, room } = place;
  const words: Words = {
    ...nounWords(noun, danish),
    room,
    councils: groundRoom(place, 'councils'),
    history: groundRoom(place, 'history'),
    day: nextStoryDay(root),
    roles: '{{roles}}',
  };
  const migration = `db/migrations/${nextMigration(root)}-${room}.sql`;
  return {
    files: { ...filesOf(place, noun, words), [migration]: fill('room/migration.sql', words) },
    edits: [...editsOfHouse(place, words), ...editsOfMain(place, words), ...editsOfTests(place, words)],
    migration,
    thenRun: [['schema-types'], ['rights'], ['wings']],
    next: [
      `Write what the room is for into src/rooms/${wing}/${room}/README.md and into the map of rooms in README.md.`,
      'Put its word into its place in GLOSSARY.md, with the law it stands in.',
      `Give the table its columns in ${migration}, then: bin/tvaers-dev schema-types.`,
      'When the migration is done: bin/tvaers-dev land-migrations.',
    ],
  };
}

function filesOf({ wing, room }: Place, noun: string, words: Words): Readonly<Record<string, string>> {
  const nouns = words['a-things'] ?? '';
  const made: readonly (readonly [path: string, template: string])[] = [
    ['README.md', 'README.md'],
    ['index.ts', 'index.ts'],
    ['model.ts', 'model.ts'],
    ['store.ts', 'store.ts'],
    ['texts.da.ts', 'texts.da.ts'],
    ['routes.ts', 'routes.ts'],
    ['ways.ts', 'ways.ts'],
    ['storyboards.ts', 'storyboards.ts'],
    [`${room}.test.ts`, 'room.test.ts'],
    [`forms/${noun}-form.ts`, 'form.ts'],
    [`commands/add-${noun}.ts`, 'command.ts'],
    [`commands/add-${noun}.test.ts`, 'command.test.ts'],
    [`queries/describe-${nouns}.ts`, 'query.ts'],
    [`pages/${nouns}-page.ts`, 'list-page.ts'],
    [`pages/${noun}-form-page.ts`, 'form-page.ts'],
    [`handlers/show-${nouns}.ts`, 'show.ts'],
    [`handlers/add-${noun}.ts`, 'add.ts'],
  ];
  const own = made.map(([path, template]): readonly [string, string] => [
    `src/rooms/${wing}/${room}/${path}`,
    fill(`room/${template}`, words),
  ]);
  return Object.fromEntries([...own, [`src/addresses/${room}.ts`, fill('room/addresses.ts', words)]]);
}

function editsOfHouse({ wing, room }: Place, words: Words): readonly Edit[] {
  const nouns = words['many in words'];
  const right = `'keep-${words['a-things']}'`;
  return [
    entryIn('test/house/edges.ts', ['wings', wing], `'${room}'`),
    ...(wing === 'ground'
      ? [entryIn('test/house/edges.ts', ['roomEdges'], `'${room}': ['councils', 'history']`)]
      : []),
    entryIn('test/house/tables.ts', ['owns'], `'${room}': ['${words.table}']`),
    entryIn(
      'src/kernel/rights.ts',
      ['rights'],
      `${right}: inCouncil(secretariat, 'Makes and changes the council’s ${nouns}.')`,
    ),
    {
      path: 'GLOSSARY.md',
      what: `a row for ${words.ting}`,
      make: (text) => withWord(text, `| ${words.ting} | \`${words.thing}\` | | |`),
    },
    {
      path: 'README.md',
      what: `${room} on the map`,
      make: (text) => text.replace(new RegExp(`^( {2}${wing}/ +)(?!${room} ·)`, 'm'), `$1${room} · `),
    },
  ];
}

/** Words of new rooms come last of those that are built, until somebody puts them where they belong. */
function withWord(text: string, row: string): string {
  if (text.includes(row)) return text;
  const heading = '## Other rooms';
  const table = `${heading}\n\n| Danish | code | OParl | law |\n|---|---|---|---|\n`;
  const [built = '', ...toCome] = text.split(/^(?=## Words of rooms to come$)/m);
  const added = `${built.trimEnd()}\n${built.includes(heading) ? '' : `\n${table}`}${row}\n`;
  return [added, ...toCome].join('\n');
}

function editsOfMain({ wing, room }: Place, words: Words): readonly Edit[] {
  const door = `'../rooms/${wing}/${room}/index.ts'`;
  const name = camel(room);
  const imported = (path: string, exported: string, list: string, entry: string): Edit => ({
    path,
    what: `${entry} into ${list}, from ${door}`,
    make: addImported(`import { ${exported} as ${name} } from ${door};`, [list], entry),
  });
  const line = `export * from './${room}.ts';`;
  return [
    imported('src/main/routes.ts', 'routes', 'routes', `...${name}`),
    imported('src/main/happened.ts', 'happened', 'sentences', `...${name}`),
    {
      path: 'src/main/ways.ts',
      what: `${name}.${words.things} on the working page of a council, from ${door}`,
      make: (text) => withWay(text, `import { ways as ${name} } from ${door};`, `${name}.${words.things}`),
    },
    { path: 'src/addresses/index.ts', what: line, make: (text) => addLine(text, line, 'export * from') },
    {
      path: 'src/main/room-stories.ts',
      what: 'the story of the room',
      make: (text) => withStory(text, { wing, room }, words),
    },
  ];
}

/** Last on the working page of a council. */
function withWay(text: string, statement: string, way: string): string | null {
  const next = /^ {2}\/\/ On a person.s own page\.$/m.exec(text);
  if (!next) return null;
  return addImport(`${text.slice(0, next.index)}  ${way},\n${text.slice(next.index)}`, statement);
}

function withStory(text: string, { wing, room }: Place, words: Words): string | null {
  const told = addEntry(text, ['roomStories'], fill('room/story.ts', words).trim());
  const imports = [
    `import { tell${words.Things} } from '../rooms/${wing}/${room}/storyboards.ts';`,
    `import { ${words.things}Work } from '../addresses/index.ts';`,
    // The first story brings what all of them need.
    ...(text.includes('demoCouncil')
      ? []
      : [
          `import { demoCouncil } from '../rooms/ground/identity/storyboards.ts';`,
          `import { actOn, plan } from './stage.ts';`,
        ]),
  ];
  return told === null ? null : imports.reduce(addImport, told);
}

function editsOfTests({ room }: Place, words: Words): readonly Edit[] {
  const base = `/sekretariat/:council/${words.slug}`;
  const rows = [`GET ${base}`, `GET ${base}/${words.ny}`, `POST ${base}/${words.ny}`];
  const way = `\`${words.Flere} \${base}/${words.slug}\``;
  return [
    ...rows.map((row) =>
      entryIn('test/permissions/table.ts', ['permissions'], `'${row}': 'keep-${words['a-things']}'`),
    ),
    entryIn(
      'test/permissions/commands.ts',
      ['commandPermissions'],
      `'${room}.add-${words['a-thing']}': secretariat`,
    ),
    entryIn('src/main/ways.test.ts', ['forSecretariat'], way),
  ];
}

function entryIn(path: string, list: readonly string[], entry: string): Edit {
  return {
    path,
    what: `${entry} into ${list.join('.')}`,
    make: (text) => addEntry(text, list, entry),
  };
}
