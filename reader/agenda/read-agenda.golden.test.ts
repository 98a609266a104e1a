import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { plainInline } from 'tvaers-richtext';
import { z } from 'zod';
import { expectOk } from '../../src/kernel/result.ts';
import { sharedFolder } from '../../test/shared.ts';
import { toImportForm } from '../answers/to-import-form.ts';
import type { ImportedAgenda } from '../model/agenda.ts';
import { sourceOfText } from '../source/source-of-text.ts';
import { readAgenda } from './read-agenda.ts';

const goldenSchema = z.object({
  inputs: z.object({
    sections: z.array(z.string()),
    items: z.array(
      z.object({
        no: z.string(),
        title: z.string(),
        caseNo: z.string().nullable(),
        initials: z.array(z.string()).nullable(),
        recommendations: z.array(z.string()),
        annexes: z.array(z.string()),
      }),
    ),
    orientations: z.number(),
    nextTopics: z.array(z.string()),
  }),
  expected: z.object({
    annexMarks: z.number(),
    annexDocuments: z.number(),
    emptySections: z.array(z.string()),
  }),
});

const folder = sharedFolder();
const title =
  'the real agenda of 18 June 2024 gives the sections, items, marks and topics written down for it';

test(title, (context) => {
  if (!folder)
    context.diagnostic('the shared folder is not beside the project: checked by the invented agendas alone');
  else checkGolden(folder);
});

function checkGolden(shared: string) {
  const golden = goldenSchema.parse(
    JSON.parse(readFileSync(join(shared, 'golden/dagsorden-kkr-midtjylland-2024-06-18.json'), 'utf8')),
  );
  const file = '004_9c258037e0d599bf.txt';
  const source = sourceOfText(readFileSync(join(shared, 'sources', file), 'utf8'));
  const agenda = expectOk(readAgenda(source, { council: 'kkr-midtjylland' }));
  const form = toImportForm(agenda);
  const items = form.sections.flatMap((section) => section.items);

  assert.equal(form.meetingOn, '2024-06-18');
  assert.deepEqual(
    form.sections.map((section) => `${section.number} ${section.title}`),
    golden.inputs.sections,
  );
  assert.deepEqual(
    form.sections.filter((section) => section.items.length === 0).map((section) => section.number),
    golden.expected.emptySections,
  );
  const real = golden.inputs.items.filter((item) => item.caseNo !== null);
  assert.deepEqual(
    items.map((item) => [item.number, item.recordNumber, item.initials, item.recommendations.length]),
    real.map((item) => [item.no, item.caseNo, item.initials ?? [], item.recommendations.length]),
  );
  // Six marks, one of which covers a letter and the answer to it: 1 + 2 + 3 + 1 = 7 documents.
  const marks = agenda.sections.flatMap((section) =>
    section.items.map((item) => new Set(item.annexes.map((each) => each.mark))),
  );
  assert.equal(
    marks.reduce((sum, set) => sum + set.size, 0),
    golden.expected.annexMarks,
  );
  assert.deepEqual(
    items.map((item) => item.annexes.length),
    real.map((item) => item.annexes.reduce((sum, each) => sum + (each.includes(' og svar') ? 2 : 1), 0)),
  );
  const orientations = agenda.sections[1]?.items[0]?.background.find((block) => block.type === 'list');
  assert.equal(orientations?.items.length, golden.inputs.orientations);
  assert.equal(form.nextMeeting?.meetingOn, '2024-09-06');
  assert.equal(form.nextMeeting?.topics.length, golden.inputs.nextTopics.length);
  form.nextMeeting?.topics.forEach((topic, at) => {
    assert.ok(topic.startsWith(golden.inputs.nextTopics[at] ?? '?'));
  });
  checkTitles(
    items.map((item) => item.title),
    real.map((item) => item.title),
  );
  checkTexts(agenda);
}

/** The golden titles are shortened: each of their words is in the title as read. */
function checkTitles(read: readonly string[], written: readonly string[]) {
  read.forEach((title, at) => {
    const words = (written[at] ?? '').toLowerCase().split(/\s+/);
    // "flygtninge" is the golden's correction of a slip that the source keeps.
    const missing = words.filter((word) => !title.toLowerCase().includes(word.replace(/e$/, '')));
    assert.deepEqual(missing, [], title);
  });
}

function checkTexts(agenda: ImportedAgenda) {
  const headings = agenda.sections.flatMap((section) =>
    section.items.map((item) =>
      item.caseStatement.flatMap((block) =>
        block.type === 'heading' ? [plainInline(block.content).slice(0, 16)] : [],
      ),
    ),
  );
  // Headings inside the case statements by item: 1.1 none, 2.1 four, 3.1 one, 3.2 three, 3.3 five, 3.4 two, 3.5 two.
  assert.deepEqual(
    headings.map((each) => each.length),
    [0, 4, 1, 3, 5, 2, 2, 0, 0],
  );
  const links = agenda.sections.flatMap((section) =>
    section.items.map((item) => [item.number, item.links.length]),
  );
  assert.deepEqual(
    links.filter(([, count]) => count !== 0),
    [
      ['1.1', 1],
      ['3.1', 1],
    ],
  );
  const kinds = agenda.sections.flatMap((section) => section.items.map((item) => item.kind));
  assert.deepEqual(kinds, [
    'decision',
    'orientation',
    'decision',
    'discussion',
    'orientation',
    'decision',
    'orientation',
    'orientation',
    'orientation',
  ]);
  assert.deepEqual(agenda.account, { whole: 21131, kept: 20801, furniture: 330, leftOut: 0 });
  assert.doesNotMatch(JSON.stringify(agenda.sections), /\p{Ll}-\p{Ll}*- |Side \d|Weidekampsgade| {2}/u);
}
