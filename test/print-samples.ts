import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { runRule } from 'tvaers-rules/json';
import { expectOk, type Result } from '../src/kernel/result.ts';
import { newCompiler } from '../src/platform/pdf/compiler.ts';
import type { BundleOrder, Printed } from '../src/platform/pdf/model.ts';
import { openPress } from '../src/platform/pdf/press.ts';
import { fromMarks } from '../src/platform/richtext/from-marks.ts';
import { renderTypst } from '../src/platform/richtext/to-typst.ts';
import { answerTypst } from '../src/rooms/inward/calculations/pages/answer-typst.ts';
import { getExample } from '../src/rooms/inward/calculations/queries/get-example.ts';
import { findForm } from '../src/rooms/inward/calculations/queries/list-forms.ts';
import { showAnswer } from '../src/rooms/inward/calculations/queries/show-answer.ts';
import { renderAgendaTypst } from '../src/rooms/outward/exports/pages/agenda-typst.ts';
import { inventedAgenda } from './invented-agenda.ts';

// A program: prints every kind of PDF in the process it is run in, and writes what came out of it as JSON.

const press = openPress();
const folder = mkdtempSync(join(tmpdir(), 'tvaers-print-'));
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function outcome(printed: Result<Printed>): string {
  return printed.ok ? sum(printed.value.pdf) : printed.error.message;
}

async function printAnswer(): Promise<Result<Printed>> {
  const form = findForm('apportionment', null);
  if (!form) throw new Error('no such calculation');
  const input = await getExample('apportionment/seven-seats-by-dhondt');
  const shown = showAnswer(form, input, await runRule(form.rule, input));
  const bars = shown.bars && { ...shown.bars, series: shown.bars.series.map((name) => `${name} 漢 ₥ ☐`) };
  return press.print(answerTypst(form, { ...shown, bars }, null), []);
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

const agenda = renderAgendaTypst(inventedAgenda(1), () => false);
const made = {
  knowsForeignFont: knowsFont('Fremmed'),
  agenda: outcome(await press.print(agenda, [])),
  answer: outcome(await printAnswer()),
  signs: outcome(await printEverySign()),
  lacking: outcome(await press.print('#set document(title: "x")\n元 og ₥', [])),
  bundle: await bindFile(),
};
await press.close();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(made));
