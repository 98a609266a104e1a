import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { layers, questionParts, roomEdges, wingEdges, wings, workspaces } from './edges.ts';
import { checkEdges, checkImports, circlesIn } from './imports.ts';
import { file, prove } from './prove.ts';
import { readProject } from './tree.ts';

const ring = { meetings: ['agendas'], agendas: ['meetings'] };
const allowed = { wings, wingEdges, roomEdges: ring };

prove({
  name: 'imports',
  check: checkImports,
  atLeast: 150,
  sound: [
    file('src/rooms/sittings/agendas/queries/a.ts', "import { findMeeting } from '../../meetings/index.ts';"),
    file(
      'src/rooms/sittings/agendas/store.ts',
      "import { ok } from '../../../kernel/result.ts';",
      "import { z } from 'zod';",
    ),
    file('src/kernel/money.ts', "import { oere } from 'tvaers-rules/exact';"),
    file('reader/agenda/read.ts', "import { ok } from '../../src/kernel/result.ts';"),
    file('reader/agenda/page.ts', "import { parseHTML } from 'linkedom';"),
    file('src/platform/reading/x.ts', "import type { SourceText } from 'tvaers-reader/source';"),
    file('src/rooms/inward/imports/x.ts', "import { readDocument } from 'tvaers-reader';"),
    file('richtext/x.test.ts', "import fc from 'fast-check';"),
    file('src/rooms/sittings/agendas/b.test.ts', "import { m } from '../meetings/storyboards.ts';"),
    file('src/kernel/two.ts', "import type { One } from './one.ts';"),
    file('src/ui/header.ts', "import { front } from '../addresses/index.ts';"),
    file('src/cli/serve.ts', "const { serve } = await import('../main/serve.ts');"),
    file(
      'src/rooms/sittings/agendas/a.test.ts',
      "import { testDatabase } from '../../../../test/database.ts';",
    ),
    file('src/rooms/inward/calculations/c.ts', "import { makeFile } from '../../../questions/index.ts';"),
    file('src/questions/reading/received/d.ts', "import type { Json } from 'tvaers-rules/forms';"),
    file('src/questions/showing/d.ts', "import { readValues } from '../reading/read-values.ts';"),
  ],
  planted: [
    {
      fault: 'a circle of two files, by a type alone',
      file: file('src/kernel/one.ts', "import { two } from './two.ts';"),
    },
    {
      fault: 'a rule that imports the kernel',
      file: file('rules/x/index.ts', "import { ok } from '../../src/kernel/result.ts';"),
    },
    {
      fault: 'a kernel that imports a rule',
      file: file('src/kernel/x.ts', "import { d } from 'tvaers-rules/deadlines';"),
    },
    {
      fault: 'an address that asks a room',
      file: file('src/addresses/x.ts', "import { a } from '../rooms/sittings/agendas/index.ts';"),
    },
    {
      fault: 'a platform that knows the addresses',
      file: file('src/platform/y.ts', "import { a } from '../addresses/index.ts';"),
    },
    {
      fault: 'a platform that knows a room',
      file: file('src/platform/x.ts', "import { a } from '../rooms/sittings/agendas/index.ts';"),
    },
    {
      fault: 'a room that imports main',
      file: file('src/rooms/sittings/agendas/x.ts', "import { s } from '../../../main/serve.ts';"),
    },
    {
      fault: 'a part of the interface that imports a room',
      file: file('src/ui/x.ts', "import { s } from '../rooms/sittings/agendas/index.ts';"),
    },
    {
      fault: 'a form engine that knows a room',
      file: file(
        'src/questions/showing/x.ts',
        "import { s } from '../../rooms/inward/calculations/index.ts';",
      ),
    },
    {
      fault: 'a form engine that knows a rule',
      file: file('src/questions/reading/x.ts', "import { q } from 'tvaers-rules/quotas';"),
    },
    {
      fault: 'a part of the form engine that imports one above it',
      file: file('src/questions/forms/x.ts', "import { s } from '../showing/show-answer.ts';"),
    },
    {
      fault: 'a way into the form engine past its front door',
      file: file(
        'src/rooms/inward/calculations/x.ts',
        "import { s } from '../../../questions/showing/show-answer.ts';",
      ),
    },
    {
      fault: 'a part of the interface that imports the form engine',
      file: file('src/ui/z.ts', "import { s } from '../questions/index.ts';"),
    },
    {
      fault: 'a lazy import against the order',
      file: file('src/ui/y.ts', "await import('../rooms/sittings/agendas/index.ts');"),
    },
    {
      fault: 'a way in past the front door',
      file: file('src/rooms/sittings/agendas/x.ts', "import { s } from '../meetings/store.ts';"),
    },
    {
      fault: 'the stories of another room in the product',
      file: file('src/rooms/sittings/agendas/x.ts', "import { m } from '../meetings/storyboards.ts';"),
    },
    {
      fault: 'an edge within a wing that is not in the table',
      file: file('src/rooms/sittings/matters/x.ts', "import { s } from '../agendas/index.ts';"),
    },
    {
      fault: 'a wing that reads one above it',
      file: file('src/rooms/ground/councils/x.ts', "import { s } from '../../sittings/agendas/index.ts';"),
    },
    {
      fault: 'a product file that imports a test',
      file: file('src/main/x.ts', "import { s } from '../../test/shared.ts';"),
    },
    { fault: 'an import without its ending', file: file('src/main/x.ts', "import { s } from './server';") },
    {
      fault: 'a rule that takes a package',
      file: file('rules/x/index.ts', "import { z } from 'zod';"),
    },
    {
      fault: 'a reader that knows a room',
      file: file('reader/x.ts', "import { m } from '../src/rooms/sittings/meetings/index.ts';"),
    },
    {
      fault: 'a reader that knows who asks',
      file: file('reader/x.ts', "import { holds } from '../src/kernel/viewer.ts';"),
    },
    {
      fault: 'a reader that opens files itself',
      file: file('reader/x.ts', "import { readFile } from 'node:fs/promises';"),
    },
    {
      fault: 'a reader that asks the platform',
      file: file('reader/x.ts', "import { readSource } from '../src/platform/reading/index.ts';"),
    },
    {
      fault: 'a reader that calculates',
      file: file('reader/x.ts', "import { decide } from 'tvaers-rules/decisions';"),
    },
    {
      fault: 'a platform that reads agendas',
      file: file('src/platform/x.ts', "import { readDocument } from 'tvaers-reader';"),
    },
    {
      fault: 'a page that reads documents',
      file: file('src/ui/x.ts', "import { decideKind } from 'tvaers-reader/kinds';"),
    },
    {
      fault: 'a rich text that draws itself',
      file: file('richtext/x.ts', "import { html } from 'hono/html';"),
    },
    {
      fault: 'a rich text that knows the reader',
      file: file('richtext/x.ts', "import { parseHtml } from 'tvaers-reader/source';"),
    },
    {
      fault: 'the reader reached by its path',
      file: file('src/cli/x.ts', "import { readDocument } from '../../reader/index.ts';"),
    },
    {
      fault: 'a way into the rich text past its front door',
      file: file('src/ui/x.ts', "import { toMarks } from '../../richtext/to-marks.ts';"),
    },
    {
      fault: 'a rule reached by its path',
      file: file(
        'src/rooms/sittings/agendas/x.ts',
        "import { s } from '../../../../rules/deadlines/index.ts';",
      ),
    },
  ],
});

prove({ name: 'edges', check: checkEdges, atLeast: 10, planted: [] });

test('edges: one that nobody uses is found, within a wing and between wings', () => {
  const tables = { wings, wingEdges: { outward: ['sittings'] }, roomEdges: { agendas: ['matters'] } };
  const found = checkEdges([file('src/rooms/sittings/agendas/x.ts', '')], tables);
  assert.deepEqual(
    found.faults.map(({ what }) => what),
    ['the edge outward → sittings is used by no one', 'the edge agendas → matters is used by no one'],
  );
});

test('imports: a circle of rooms is found even where each edge is allowed', () => {
  const tree = [
    file('src/rooms/sittings/meetings/store.ts', "import { a } from '../agendas/index.ts';"),
    file('src/rooms/sittings/agendas/store.ts', "import { m } from '../meetings/index.ts';"),
  ];
  assert.deepEqual(
    checkImports(tree, allowed).faults.map(({ path }) => path),
    ['src/rooms/sittings/meetings', 'src/rooms/sittings/agendas'],
  );
});

test('imports: the tables of layers and edges hold no circle', () => {
  assert.deepEqual(circlesIn(ring), ['meetings', 'agendas']);
  assert.deepEqual(circlesIn(wingEdges), []);
  assert.deepEqual(circlesIn(roomEdges), []);
  assert.deepEqual(circlesIn(questionParts), []);
  const { test: _, tools: __, ...product } = layers;
  assert.deepEqual(circlesIn(product), []);
});

const manifestSchema = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

test('imports: each package of the workspace says itself what it takes, in the versions of the whole', () => {
  const project = readProject();
  const manifest = (path: string) =>
    manifestSchema.parse(JSON.parse(project.find((each) => each.path === path)?.text ?? ''));
  const whole = manifest('package.json').dependencies;
  for (const [folder, { name, packages }] of Object.entries(workspaces)) {
    const own = manifest(`${folder}/package.json`);
    const outside = Object.entries(own.dependencies).filter(([each]) => !each.startsWith('tvaers-'));
    assert.equal(own.name, name);
    assert.deepEqual(
      outside,
      packages.map((each) => [each, whole[each]]),
    );
  }
});
