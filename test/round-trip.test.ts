import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { expectOk } from '../src/kernel/result.ts';
import { press } from '../src/platform/pdf/press.ts';
import { readSource } from '../src/platform/reading/index.ts';
import type { AgendaDocument } from '../src/rooms/agendas/index.ts';
import { makeFile } from '../src/rooms/exports/queries/make-file.ts';
import { type ImportForm, readImport, readRequest, toImportForm } from '../src/rooms/imports/index.ts';
import { inventedAgenda } from './invented-agenda.ts';
import { testFiles } from './visit.ts';

after(() => press.close());
const files = await testFiles();

async function readBack(
  format: 'pdf' | 'docx' | 'html' | 'json',
  agenda: AgendaDocument,
): Promise<ImportForm> {
  const bytes = await buffer(expectOk(await makeFile(format, agenda, 'open', files)));
  const source = expectOk(await readSource(bytes, `dagsorden.${format}`));
  const read = expectOk(readImport(source, expectOk(readRequest('kkr-midtjylland', undefined))));
  assert.notEqual(read.kind, 'annex-bundle');
  return read.kind === 'annex-bundle' ? assert.fail() : toImportForm(read);
}

const agenda = inventedAgenda(2);

for (const format of ['pdf', 'docx', 'html', 'json'] as const) {
  test(`an agenda exported as ${format} is imported to the same sections, items and texts`, async () => {
    const expected = await readBack('json', agenda);
    const read = await readBack(format, agenda);
    assert.equal(read.meetingOn, agenda.meeting.heldOn);
    assert.equal(read.title, expected.title);
    assert.deepEqual(read.sections, expected.sections);
  });
}
