import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { importFormSchema, readDocument, toImportForm } from 'tvaers-reader';
import { expectOk } from '../src/kernel/result.ts';
import { press } from '../src/platform/pdf/press.ts';
import { readSource } from '../src/platform/reading/index.ts';
import { makeFile } from '../src/rooms/outward/exports/index.ts';
import type { AgendaDocument, DocumentItem, ItemParts } from '../src/rooms/sittings/agenda-papers/index.ts';
import { agendaKind, sheetOf } from '../src/rooms/sittings/agendas/index.ts';
import { inventedAgenda, inventedAnnex, inventedItem, inventedParagraph } from './invented-agenda.ts';
import { testFiles } from './visit.ts';

after(() => press.close());
const files = await testFiles();

type Form = ReturnType<typeof importFormSchema.parse>;

async function exported(
  format: 'json' | 'html' | 'docx' | 'pdf',
  agenda: AgendaDocument,
): Promise<Uint8Array> {
  return new Uint8Array(
    await buffer(expectOk(await makeFile(format, agendaKind, sheetOf(agenda), 'whole', files))),
  );
}

/** Exports the agenda and imports the file again, as a secretary would who got it by mail. */
async function roundTrip(format: 'json' | 'html' | 'docx' | 'pdf', agenda: AgendaDocument): Promise<Form> {
  const source = expectOk(await readSource(await exported(format, agenda), `dagsorden.${format}`));
  const read = expectOk(readDocument(source, { council: 'kkr-midtjylland' }));
  assert.ok(read.kind === 'agenda');
  return withoutTopics(toImportForm(read));
}

/** The reader also tells the next meeting's topics and how sure it is; the export has no words of its own for them. */
function withoutTopics({ nextMeeting: _, ...form }: Form): Form {
  const bare = ({
    topics: _topics,
    readings: _readings,
    ...item
  }: Form['sections'][number]['items'][number]) => item;
  return { ...form, sections: form.sections.map((each) => ({ ...each, items: each.items.map(bare) })) };
}

function withoutReasons(form: Form): Form {
  const bare = (item: Form['sections'][number]['items'][number]) => ({
    ...item,
    closedReason: item.closedReason === null ? null : 'angivet i kilden',
  });
  return { ...form, sections: form.sections.map((each) => ({ ...each, items: each.items.map(bare) })) };
}

/** What was exported, in the importer's own form. */
async function expected(agenda: AgendaDocument): Promise<Form> {
  const { document: _, ...form } = JSON.parse(Buffer.from(await exported('json', agenda)).toString());
  // Of a closed item the heading is all there is; without a kind the reader takes it for information.
  const named = form.sections.map(({ items, ...section }: { readonly items: readonly object[] }) => ({
    ...section,
    items: items.map((item) => ({ kind: 'orientation', ...item })),
  }));
  return importFormSchema.parse({ ...form, sections: named });
}

function itemWith(number: string, item: Partial<DocumentItem>, parts: Partial<ItemParts> = {}): DocumentItem {
  const whole = inventedItem(number, Number(number.split('.')[1]) + 3, item);
  assert.ok(whole.parts);
  return { ...whole, parts: { ...whole.parts, ...parts } };
}

const unusual = inventedAgenda(0, {
  sections: [
    { number: 1, title: 'Godkendelse af referat', items: [] },
    {
      number: 2,
      title: 'Regionalpolitiske sager',
      items: [
        itemWith(
          '2.1',
          {
            title:
              'Fælles kultur- og fritidspolitik i de nitten kommuner samt opfølgning på uddannelsesinstitutionernes forslag',
            sending: 2,
          },
          {
            recommendations: ['godkender politikken.'],
            caseStatement: [inventedParagraph(5)],
            presenters: ['Kulturchefen'],
            annexes: [],
          },
        ),
        itemWith(
          '2.2',
          { recordNumber: null, officers: [], kind: 'orientation' },
          {
            recommendations: ['tager orienteringen til efterretning.'],
            caseStatement: [
              { type: 'heading', level: 1, content: [{ text: 'Kort om sagen' }] },
              inventedParagraph(3),
              {
                type: 'list',
                ordered: true,
                items: [
                  { content: [{ text: 'Første skridt i planen' }] },
                  { content: [{ text: 'Andet skridt' }] },
                ],
              },
              { type: 'annexMark', mark: 'a1', content: [{ text: 'Regnskab og budget er vedlagt.' }] },
              inventedParagraph(4),
            ],
            annexes: [
              inventedAnnex(1, { title: 'Regnskab 2023', mark: 'a1' }),
              inventedAnnex(2, { title: 'Budget 2024 (udkast)', mark: 'a1', state: 'draft', pages: 1 }),
              inventedAnnex(3, { title: 'Kort over kommunerne', mediaType: 'image/png', pages: null }),
            ],
          },
        ),
        itemWith(
          '2.3',
          { kind: 'discussion', officers: ['abcd'] },
          {
            recommendations: ['drøfter oplægget.'],
            background: [],
            caseStatement: [],
            expectedMinutes: null,
            annexes: [],
          },
        ),
      ],
    },
    {
      number: 3,
      title: 'Udpegninger',
      items: [
        inventedItem('3.1', 1, {
          title: 'Udpegning af direktør',
          closedReason: 'Personsag',
          parts: null,
          kind: null,
          recordNumber: null,
          officers: [],
        }),
        inventedItem('3.2', 2, {
          title: 'Udpegning til bestyrelsen',
          parts: null,
          kind: null,
          closedReason: 'Forhandling',
          recordNumber: null,
          officers: [],
        }),
      ],
    },
    { number: 4, title: 'Eventuelt', items: [] },
  ],
});

for (const format of ['json', 'html', 'docx', 'pdf'] as const) {
  test(`an agenda exported as ${format} is imported as the same`, async () => {
    const agenda = inventedAgenda(2);
    assert.deepEqual(await roundTrip(format, agenda), await expected(agenda));
  });

  test(`what is unusual in an agenda survives the way out and in as ${format}`, async () => {
    const form = await roundTrip(format, unusual);
    const wanted = await expected(unusual);
    // On paper stands that an item is closed, and not why.
    const printed = format === 'docx' || format === 'pdf' ? withoutReasons(wanted) : wanted;
    assert.deepEqual(form.sections, printed.sections);
    assert.equal(form.meetingOn, wanted.meetingOn);
  });
}
