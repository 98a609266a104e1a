import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { type ImportedAgenda, readDocument, toImportForm } from 'tvaers-reader';
import { plainBlocks } from 'tvaers-richtext';
import { newMeeting, openImportDesk } from '../../../../test/import-desk.ts';
import { sharedFolder } from '../../../../test/shared.ts';
import { uploaded } from '../../../../test/visit.ts';
import { expectOk } from '../../../kernel/result.ts';
import { readSource } from '../../../platform/reading/index.ts';
import { getDraft, readDraft } from '../../sittings/agendas/index.ts';
import { findMeeting } from '../../sittings/meetings/index.ts';
import { readUpload, storeImport, undoImport } from './index.ts';
import { asks } from './model/storing-plan.ts';

/**
 * What dry-run shows is what is stored: for every document that is read, the form other programs get is held against
 * what lies on the agenda afterwards, field by field.
 */

const desk = await openImportDesk();
const { database, services, secretary, door } = desk;
const { councilId } = desk.demo;

/** A document of our own that has everything a storing could lose. */
const everything = {
  kind: 'minutes',
  council: 'kkr-midtjylland',
  meetingOn: '2031-01-01',
  startsAt: '13:15',
  place: 'Pharmakon, Hillerød',
  title: 'Referat',
  sections: [
    {
      number: '3',
      title: 'Sager',
      items: [
        {
          number: '3.8',
          title: 'Busser',
          recordNumber: 'SAG-2031-00001',
          initials: ['abc'],
          background: 'Ruterne lægges om.',
          recommendations: ['KKR Midtjylland godkender planen.'],
          caseStatement: [{ heading: 'Høring', text: 'Alle har svaret.' }],
          annexes: [],
          links: ['https://eksempel.dk/ruter'],
          kind: 'decision',
          closedReason: null,
          decision: 'Godkendt. Afbud: formanden.',
        },
        {
          number: '3.10',
          title: 'Personsag',
          closedReason: 'Personforhold',
          decision: null,
        },
      ],
    },
    { number: '5', title: 'Eventuelt', items: [{ number: '715', title: 'Tal' }] },
    { number: '7', title: 'Tomt afsnit', items: [] },
  ],
};

const cases = join(sharedFolder() ?? '', 'import-cases');
const files: readonly (readonly [string, () => Uint8Array])[] = [
  ['alt.json', () => Buffer.from(JSON.stringify(everything))],
  ...(existsSync(cases) ? readdirSync(cases) : [])
    .filter((name) => /\.(txt|docx|pdf|html)$/.test(name))
    .map((name): [string, () => Uint8Array] => [name, () => readFileSync(join(cases, name))]),
];

/** What the form other programs get says of an item that storing must keep. */
function shownItem(item: ReturnType<typeof toImportForm>['sections'][number]['items'][number]) {
  return {
    number: item.number,
    title: item.title,
    recordNumber: item.recordNumber,
    initials: item.initials,
    background: item.background,
    recommendations: item.recommendations,
    kind: item.kind,
    closedReason: item.closedReason,
    decision: item.decision,
  };
}

async function understood(bytes: Uint8Array, name: string, on: string): Promise<ImportedAgenda | null> {
  const source = await readSource(bytes, name);
  if (!source.ok) return null;
  const read = readDocument(source.value, { council: councilId, on: Temporal.PlainDate.from(on) });
  return read.ok && read.value.kind !== 'annex-bundle' ? read.value : null;
}

/** Every item as it lies on the agenda, in the form other programs get. */
async function storedItems(on: string) {
  return database.as(secretary, async (trx) => {
    const meeting = await findMeeting(trx, secretary, councilId, on);
    const [document, draft] = meeting
      ? [await getDraft(trx, secretary, meeting.id), await readDraft(trx, secretary, meeting.id)]
      : [null, null];
    const items = (document?.sections ?? []).flatMap((section) => section.items);
    return {
      meeting,
      sections: (document?.sections ?? []).map(({ title }) => title),
      items: items.map((item) => {
        const decision = draft?.items.find(({ id }) => id === item.id)?.decision ?? [];
        const lead = item.parts?.recommendationLead ?? '';
        const text = JSON.stringify([item.parts?.background, item.parts?.caseStatement, decision]);
        return {
          number: item.number,
          title: item.title,
          recordNumber: item.recordNumber,
          initials: item.officers,
          background: plainBlocks(item.parts?.background ?? []),
          recommendations: (item.parts?.recommendations ?? []).map((words) =>
            lead.endsWith('at') ? words : `${lead.replace('Det indstilles, at ', '')} ${words}`,
          ),
          kind: item.kind,
          closedReason: item.closedReason,
          decision: decision.length === 0 ? null : plainBlocks(decision),
          text,
          annexes: (item.parts?.annexes ?? []).map(({ title, closedReason }) => [title, closedReason]),
          caseStatement: plainBlocks(item.parts?.caseStatement ?? []),
        };
      }),
    };
  });
}

type Shown = ReturnType<typeof toImportForm>;

function assertSame({ items, sections, meeting }: Awaited<ReturnType<typeof storedItems>>, shown: Shown) {
  const read = shown.sections.flatMap((section) => section.items);
  assert.deepEqual(
    items.map(({ text: _, caseStatement: __, annexes: ___, ...item }) => item),
    read.map(shownItem),
  );
  for (const [at, { links, caseStatement }] of read.entries()) {
    for (const link of links) assert.ok(items[at]?.text.includes(link), link);
    for (const words of caseStatement.flatMap(({ heading, text }) => [heading, text.split('\n')[0] ?? '']))
      assert.ok(items[at]?.caseStatement.includes(words), words);
  }
  assert.equal(meeting?.startsAt.slice(0, 5), shown.startsAt ?? '09:30');
  assert.equal(meeting?.place, shown.place ?? 'Ikke oplyst');
  for (const { title } of shown.sections) assert.ok(title === '' || sections.includes(title), title);
}

describe('what dry-run shows is what is stored', () => {
  for (const [at, [name, load]] of files.entries()) {
    test(name, async (t) => {
      const on = Temporal.PlainDate.from('2015-01-01').add({ days: at }).toString();
      const read = await understood(load(), name, on);
      if (!read) return t.diagnostic('is not read as an agenda: nothing to hold against what is stored');
      const shown = toImportForm(read);
      const file = await uploaded(services.files, name, load(), 'file');
      const importId = expectOk(await door.do(readUpload, { councilId, on, file }));
      const answers = { ...newMeeting, agreed: [...asks], startsAt: shown.startsAt ?? '09:30' };
      expectOk(await door.do(storeImport, { councilId, importId, ...answers }));
      assertSame(await storedItems(on), shown);
    });
  }
});

describe('a package of a records system', () => {
  test('comes with its annexes: the files lie on the items they came with, once, and go again with it', async () => {
    const field = (name: string, value: string) => `<field name="${name}">${value}</field>`;
    const annex = (name: string, file: string, access: number) =>
      `<table name="enclosure"><fields>${field('name', name)}${field('filename', file)}${field('access', String(access))}</fields></table>`;
    const markup = `<root><table name="agenda"><fields>${field('name', 'Referat')}</fields><table name="meeting"><fields>${field('date', '2014-12-24 10:30')}</fields></table>
      <table name="agendaitemparents"><fields>${field('sort', '715')}</fields><table name="agendaitem"><fields>${field('name', 'Busplan')}${field('access', '1')}</fields>
      ${annex('Åbent notat', 'NOTAT.TXT', 1)}${annex('Lukket notat', 'lukket.txt', 2)}${annex('Mangler', 'er-her-ikke.pdf', 1)}</table></table></table></root>`;
    const zip = zipSync({
      'ud/1.XML': strToU8(markup),
      'ud/notat.txt': strToU8('Notat'),
      'ud/lukket.txt': strToU8('Hemmeligt'),
    });
    const file = await uploaded(services.files, 'udgivelse.zip', zip, 'file');
    const importId = expectOk(await door.do(readUpload, { councilId, on: '', file }));
    const done = expectOk(await door.do(storeImport, { councilId, importId, agreed: [...asks] }));
    assert.deepEqual(done.detail.annexesWithoutFile, ['Mangler']);
    const lying = async () =>
      (await storedItems('2014-12-24')).items.map(({ number, annexes }) => [number, annexes]);
    assert.deepEqual(await lying(), [
      [
        '715',
        [
          ['Åbent notat', null],
          ['Lukket notat', 'angivet i kilden'],
        ],
      ],
    ]);
    expectOk(await door.do(storeImport, { councilId, importId, agreed: [...asks] }));
    assert.deepEqual(await lying(), [
      [
        '715',
        [
          ['Åbent notat', null],
          ['Lukket notat', 'angivet i kilden'],
        ],
      ],
    ]);
    expectOk(await door.do(undoImport, { councilId, importId }));
    assert.equal((await storedItems('2014-12-24')).meeting, null);
  });
});
