import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Files = Readonly<Record<string, string>>;

const usage =
  'Use: npm run scaffold -- room WING/NAME, or npm run scaffold -- page WING/ROOM NAME (small letters, with -).';

/** Begins a room or a page in the shape all have. Nothing that is there is written over. @returns the exit code */
export async function main(words: readonly string[], root = projectRoot()): Promise<number> {
  const [what, first = '', second = ''] = words;
  const named =
    /^[a-z][a-z-]*\/[a-z][a-z-]*$/.test(first) && (what !== 'page' || /^[a-z][a-z-]*$/.test(second));
  if (!named || (what !== 'room' && what !== 'page')) return say(usage, 2);
  if (what === 'page' && !existsSync(join(root, 'src/rooms', first)))
    return say(`There is no room ${first}.`, 1);
  const files = what === 'room' ? roomFiles(first) : pageFiles(first, second);
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) return say(`${taken} is there already; nothing was written.`, 1);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(path);
  }
  return say(what === 'room' ? roomNext(first) : pageNext(first, second), 0);
}

function projectRoot(): string {
  return fileURLToPath(new URL('..', import.meta.url));
}

function say(text: string, code: number): number {
  if (code === 0) console.log(text);
  else console.error(text);
  return code;
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `sittings/minutes` → `minutes` */
function nameOf(room: string): string {
  return room.slice(room.indexOf('/') + 1);
}

function roomFiles(room: string): Files {
  const folder = `src/rooms/${room}`;
  return {
    [`${folder}/README.md`]: `# ${nameOf(room)}\n\nWhat the room is for, in three lines, and the rules (§) it rests on.\n`,
    [`${folder}/index.ts`]: `export { routes } from './routes.ts';\n`,
    [`${folder}/policy.ts`]: `import { holds, type Viewer } from '../../../kernel/viewer.ts';

export function mayRead(viewer: Viewer, councilId: string): boolean {
  return holds(viewer, councilId, 'secretariat', 'chair');
}
`,
    [`${folder}/texts.da.ts`]: `import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  '${nameOf(room)}-unknown': 'Det, du leder efter, findes ikke.',
});
`,
    [`${folder}/routes.ts`]: `import type { Route } from '../../../platform/http/route.ts';

export const routes: readonly Route[] = [];
`,
  };
}

function pageFiles(room: string, page: string): Files {
  const name = camel(page);
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Page`;
  const path = `src/rooms/${room}/pages/${page}-page`;
  return {
    [`${path}.ts`]: `import { html } from 'hono/html';
import { type Frame, type Html, layout } from '../../../../ui/index.ts';

export type ${type} = { readonly heading: string };

/** What the page is for, and for whom. */
export function ${name}Page(frame: Frame, page: ${type}): Html {
  return layout(frame, { title: page.heading, main: html\`<h1>\${page.heading}</h1>\` });
}
`,
    [`${path}.test.ts`]: `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicViewer } from '../../../../kernel/viewer.ts';
import { ${name}Page } from './${page}-page.ts';

const frame = { viewer: publicViewer, csrf: '', notice: null, url: new URL('http://localhost/'), ways: [] };

test('the heading is escaped', async () => {
  const page = await ${name}Page(frame, { heading: 'Børn & <unge>' });
  assert.match(String(page), /<h1>Børn &amp; &lt;unge&gt;<\\/h1>/);
});
`,
  };
}

function roomNext(room: string): string {
  return `
Now: add it and its edges to test/house/edges.ts, its routes to src/main/routes.ts, its words to GLOSSARY.md.
  import { routes as ${camel(nameOf(room))} } from '../rooms/${room}/index.ts';`;
}

function pageNext(room: string, page: string): string {
  return `
Now tell its address in src/addresses/${nameOf(room)}.ts, and name that file in src/addresses/index.ts if it is new:
  export const ${camel(page)} = path('/sekretariat/:council/${page}');
Paste the route into src/rooms/${room}/routes.ts and add it to the table in test/permissions/table.ts:
  { method: 'GET', path: ${camel(page)}.pattern, access: ['secretariat'],
    handle: (visit) => htmlReply(${camel(page)}Page(visit, { heading: '…' })) },`;
}
