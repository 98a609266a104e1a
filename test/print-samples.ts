import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { fromMarks } from 'tvaers-richtext';
import { fixedClock } from '../src/kernel/clock.ts';
import { expectOk, type Result } from '../src/kernel/result.ts';
import { openFileStore } from '../src/platform/files/store.ts';
import { openFreshness } from '../src/platform/http/freshness.ts';
import { keptBodies } from '../src/platform/http/kept-bodies.ts';
import { newCompiler } from '../src/platform/pdf/compiler.ts';
import type { BundleOrder, Printed } from '../src/platform/pdf/model.ts';
import { press } from '../src/platform/pdf/press.ts';
import { openDatabase } from '../src/platform/postgres/database.ts';
import { renderTypst } from '../src/platform/richtext/to-typst.ts';
import { routes as calculations } from '../src/rooms/inward/calculations/index.ts';
import { renderPaperTypst } from '../src/rooms/outward/exports/model/paper-typst.ts';
import { agendaBody } from '../src/rooms/sittings/agenda-papers/index.ts';
import { inventedAgenda } from './invented-agenda.ts';
import { answerOf } from './visit.ts';

// A program: prints every kind of PDF in the process it is run in, and writes what came out of it as JSON.

const folder = mkdtempSync(join(tmpdir(), 'tvaers-print-'));
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function outcome(printed: Result<Printed>): string {
  return printed.ok ? sum(printed.value.pdf) : printed.error.message;
}

/** The first example of a calculation with bars, taken away as a PDF. */
async function printAnswer(): Promise<Uint8Array> {
  const services = {
    // Nothing that is calculated asks the database.
    db: openDatabase('postgres://nobody@localhost/nothing', { size: 1 }),
    clock: fixedClock('2024-06-03T08:00:00Z'),
    files: await openFileStore(folder),
    mail: { send: async () => undefined },
    baseUrl: 'http://localhost:3000',
    sentences: {},
    boards: [],
    providerSecret: async () => null,
    bodies: keptBodies(openFreshness(), 0),
  };
  const page = await answerOf(calculations, { path: '/beregn/apportionment' }, services);
  const example = /"\/beregn\/apportionment\?([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const path = `/beregn/apportionment.pdf?${example.replaceAll('&amp;', '&')}`;
  const reply = await answerOf(calculations, { path }, services);
  if (reply.headers.get('content-type') !== 'application/pdf') throw new Error(`no PDF at ${path}`);
  return reply.bytes();
}

/** Up to where Chinese begins, of which our fonts have nothing. */
const everySign = Array.from({ length: 0x2e80 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20));

function printEverySign(): Promise<Result<Printed>> {
  const options = { headingLevel: 1, picturePath: () => '', annexMark: () => [] };
  const body = renderTypst(fromMarks(everySign.join('\n')), options);
  return press.print(`#set document(title: "Tegn", date: none)\n${body}`, []);
}

async function bindFile(): Promise<string> {
  const file = join(folder, 'annex.pdf');
  const out = join(folder, 'bundle.pdf');
  const annex = await PDFDocument.create();
  annex.addPage([595, 842]);
  writeFileSync(file, await annex.save());
  const note = '#set document(title: "Væk", date: none)\nVæk ₥ ☐';
  const instead = { encrypted: note, broken: note, missing: note };
  const order: BundleOrder = {
    title: 'Bilag',
    contents: '#set document(title: "Bilag", date: none)\nBilag ₥ ☐',
    parts: [
      { kind: 'file', file, stamp: 'Bilag 1 til punkt 漢 ☐', instead },
      { kind: 'file', file: join(folder, 'gone.pdf'), stamp: 'Bilag 2', instead },
    ],
    bookmarks: [],
    out,
  };
  expectOk(await press.bind(order));
  return sum(readFileSync(out));
}

/** Whether the typesetter, unbound, knows a font of that name. */
function knowsFont(name: string): boolean {
  const mainFileContent = `#set text(font: ${JSON.stringify(name)}, fallback: false)\nx`;
  return newCompiler().compile({ mainFileContent }).takeWarnings() === null;
}

const agenda = renderPaperTypst(agendaBody(inventedAgenda(1)), () => false);
const made = {
  knowsForeignFont: knowsFont('Fremmed'),
  agenda: outcome(await press.print(agenda, [])),
  answer: sum(await printAnswer()),
  signs: outcome(await printEverySign()),
  lacking: outcome(await press.print('#set document(title: "x")\n元 og ₥', [])),
  bundle: await bindFile(),
};
await press.close();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(made));
