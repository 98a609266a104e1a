import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tool } from './runner/static-checks.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the compiler says of a file that names things of the house: `line code`, in order. */
function compile(lines: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tvaers-types-'));
  try {
    writeFileSync(join(folder, 'planted.mts'), lines.join('\n').replaceAll('~/', `${root}src/`));
    const options = { extends: join(root, 'tsconfig.json'), include: ['planted.mts'] };
    const compilerOptions = { typeRoots: [join(root, 'node_modules/@types')] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...options, compilerOptions }));
    const run = spawnSync(process.execPath, [tool('typescript', 'tsc'), '-p', folder], { encoding: 'utf8' });
    return [...run.stdout.matchAll(/planted\.mts\((\d+),\d+\): error (TS\d+)/g)].map(
      ([, line = '', code = '']) => `${line} ${code}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const names = [
  "import type { z } from '~/../node_modules/zod/index.js';",
  "import type { AgendaItemId, MeetingId } from '~/kernel/ids.ts';",
  "import type { AddressNames } from '~/addresses/names.ts';",
  "import type { AgendaItemsRow } from '~/platform/postgres/schema.ts';",
  "import { findItem } from '~/rooms/sittings/agendas/index.ts';",
  "import type { withdrawItem } from '~/rooms/sittings/agendas/commands/withdraw-item.ts';",
  'type Asked = z.input<(typeof withdrawItem)["input"]>;',
  'export function planted(meeting: MeetingId, item: AgendaItemId, at: AddressNames, row: AgendaItemsRow, word: string) {',
];

test('a meeting’s id given for an item’s does not compile: row, address, command, and function of a room', () => {
  const wrong = [
    'const one: AgendaItemId = meeting;',
    'const two: AgendaItemId = row.meeting_id;',
    'const three: AgendaItemId = at.council;',
    "const four: Asked['itemId'] = meeting;",
    "const five: Parameters<typeof findItem>[1]['itemId'] = meeting;",
    'const six: MeetingId = word + item;',
    "const seven: MeetingId = '0190f000-0000-7000-8000-000000000001';",
    'return [one, two, three, four, five, six, seven]; }',
  ];
  assert.deepEqual(
    compile([...names, ...wrong]),
    ['9', '10', '11', '12', '13', '14', '15'].map((line) => `${line} TS2322`),
  );
});

test('the same with the right ids compiles, and an id is a text', () => {
  const right = [
    'const one: AgendaItemId = item;',
    'const two: AgendaItemId = row.id;',
    'const three: AgendaItemId = at.item;',
    "const four: Asked['itemId'] = item;",
    "const five: Parameters<typeof findItem>[1]['itemId'] = item;",
    'const six: MeetingId = row.meeting_id;',
    'const seven: string = meeting + word;',
    'return [one, two, three, four, five, six, seven]; }',
  ];
  assert.deepEqual(compile([...names, ...right]), []);
});
