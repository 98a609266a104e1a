import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { plainText } from 'tvaers-richtext';
import { arbitraryText, nastyWords } from '../../../../../test/arbitrary-richtext.ts';
import { inventedAgenda, inventedAnnex, inventedItem } from '../../../../../test/invented-agenda.ts';
import { readPdfBack } from '../../../../../test/read-pdf.ts';
import { testFiles } from '../../../../../test/visit.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { press } from '../../../../platform/pdf/press.ts';
import {
  type AgendaDocument,
  agendaBody,
  type DocumentItem,
  openPart,
} from '../../../sittings/agenda-papers/index.ts';
import { makePdf } from '../steps/make-pdf.ts';

after(() => press.close());
const files = await testFiles();

async function printed(agenda: AgendaDocument) {
  return readPdfBack(expectOk(await makePdf(agendaBody(agenda), files)));
}

function agendaOf(...items: readonly DocumentItem[]): AgendaDocument {
  return inventedAgenda(0, {
    sections: [{ number: 3, title: 'Regionalpolitiske sager', items: [...items] }],
  });
}

/** Words without their spacing and the hyphens of line breaks: what two renderings must agree on. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '');
}

test('the PDF holds every word of the agenda, in its order', async () => {
  const agenda = inventedAgenda(2);
  const { texts } = await printed(agenda);
  const body = bare(
    texts
      .slice(2)
      .join(' ')
      .replace(/KKR Midtjylland · Dagsorden · 18\. juni 2024/g, '')
      .replace(/Side \d+ af \d+/g, ''),
  );
  let at = 0;
  for (const section of agenda.sections) {
    for (const item of section.items) {
      const parts = item.parts;
      assert.ok(parts);
      const caseLines = plainText(parts.caseStatement).split(/[\n\t]/);
      const words = [
        item.title,
        item.recordNumber ?? '',
        plainText(parts.background),
        ...parts.recommendations,
      ];
      for (const line of [...words, ...caseLines, ...parts.annexes.map(({ title }) => title)]) {
        const found = body.indexOf(bare(line), at);
        assert.notEqual(found, -1, `"${line}" of item ${item.number} is not there in its place`);
        at = found;
      }
    }
  }
});

test('sections and items are bookmarks, lead to their pages, and stand in the contents with the same numbers', async () => {
  const { outline, texts } = await printed(inventedAgenda(1));
  assert.deepEqual(
    outline.map(({ title }) => title),
    [
      '1. Godkendelse af referat',
      '2. Siden sidst',
      '3. Regionalpolitiske sager',
      '4. Udpegninger',
      '5. KKR',
      '6. Punkter til næste møde',
      '7. Eventuelt',
    ],
  );
  const item = outline[2]?.items[0];
  assert.match(item?.title ?? '', /^3\.1\. /);
  assert.match(texts[(item?.page ?? 0) - 1] ?? '', /3\.1\. Opfølgning/);
  assert.match(bare(texts[1] ?? ''), new RegExp(`${bare(item?.title ?? '')}\\.*${item?.page}`));
});

test('headings follow each other without a gap, tables and lists are tagged as such', async () => {
  const { roles, isTagged, language, title } = await printed(inventedAgenda(1));
  assert.equal(isTagged, true);
  assert.equal(language, 'da-DK');
  assert.equal(title, 'Dagsorden · KKR Midtjylland · 18. juni 2024');
  for (const role of ['H1', 'H2', 'H3', 'H4', 'H5', 'Table', 'TH', 'L', 'LI', 'TOC', 'Link']) {
    assert.ok(roles.includes(role), `${role} in ${[...new Set(roles)].join(' ')}`);
  }
});

test('the cover says council, meeting, date, time, place and version', async () => {
  const { texts } = await printed(agendaOf());
  assert.equal(
    texts[0]?.replace(/\s+/g, ' ').replace(/ Side.*/, ''),
    'KKR Midtjylland Dagsorden 18. juni 2024 Møde Ordinært møde, fysisk møde Dato tirsdag den 18. juni 2024 ' +
      'Tid kl. 9.30–12.00 Sted Rådhuset i Viborg Version 1, udsendt 11. juni 2024 kl. 12.00',
  );
});

test('a draft says so on every page, what was sent nowhere', async () => {
  const sent = inventedAgenda(1);
  const draft = { ...sent, version: { ...sent.version, sentAt: null } };
  assert.equal((await printed(sent)).texts.filter((text) => text.includes('UDKAST')).length, 0);
  const { texts } = await printed(draft);
  assert.equal(texts.filter((text) => text.includes('UDKAST')).length, texts.length);
});

test('of a closed item others see the heading alone, those who sit in the council all', async () => {
  const secret = inventedItem('3.1', 7, { title: 'Ansættelse af direktør', closedReason: 'Personsag' });
  const whole = agendaOf(secret);
  const open = expectOk(await makePdf(agendaBody(openPart(whole)), files));
  const { texts } = await readPdfBack(open);
  const words = texts.slice(2).join(' ');
  assert.match(words, /3\.1\. Ansættelse af direktør Lukket punkt/);
  for (const hidden of ['Personsag', 'Baggrund', 'SAG-2024', 'Notat om den første']) {
    assert.equal(words.includes(hidden), false, hidden);
  }
  const inside = (await printed(whole)).texts.join(' ');
  assert.match(inside, /Lukket punkt: Personsag/);
  assert.match(inside, /SAG-2024-01007 abcd\/efg/);
});

test('a withdrawn item keeps its number and says why it is gone, an added one that it came with an addendum', async () => {
  const agenda = agendaOf(
    inventedItem('3.1', 1, { withdrawnReason: 'Sagen afventer regionens svar.' }),
    inventedItem('3.2', 2, { sending: 2 }),
  );
  const words = (await printed(agenda)).texts.slice(2).join(' ');
  assert.match(words, /3\.1\. [^.]+ SAG-2024-01001 abcd\/efg Udgået: Sagen afventer regionens svar\. 3\.2\./);
  assert.match(words, /Tillæg · Til beslutning · 15 minutter/);
});

test('a mark names its annexes by number, and the list behind the item tells what they are', async () => {
  const item = inventedItem('3.1', 1);
  assert.ok(item.parts);
  const annexes = [
    inventedAnnex(1, { title: 'Budget', mark: 'a1' }),
    inventedAnnex(2, { title: 'Regnskab', mark: 'a1', pages: 1, state: 'draft' }),
    inventedAnnex(3, {
      title: 'Kort',
      source: 'external',
      sender: 'Region Midtjylland',
      receivedOn: '2024-06-03',
    }),
  ];
  const words = (await printed(agendaOf({ ...item, parts: { ...item.parts, annexes } }))).texts.join(' ');
  assert.match(words, /\.\/\. Notatet om den første afprøvning er vedlagt\. \(bilag 1 og 2\)/);
  assert.match(words, /Bilag 1: Budget \(PDF, 3 sider\)/);
  assert.match(words, /Bilag 2: Regnskab \(PDF, 1 side, udkast\)/);
  assert.match(words, /Bilag 3: Kort \(PDF, 3 sider, modtaget 3\. juni 2024 fra Region Midtjylland\)/);
});

test('a picture that is gone or broken is described in words instead', async () => {
  const item = inventedItem('3.1', 1);
  assert.ok(item.parts);
  const background = [{ type: 'picture' as const, file: 'a'.repeat(64), alt: 'Kort over kommunerne' }];
  const words = (await printed(agendaOf({ ...item, parts: { ...item.parts, background } }))).texts.join(' ');
  assert.match(words, /Billede: Kort over kommunerne/);
});

test('titles full of signs with a meaning to the compiler are printed as they are', async () => {
  const title = 'Budget #1 [udkast] *kr.* $x$ _a_ <b> @c "d" \\e // f ~ 50 % = `g`';
  const { texts, outline } = await printed(agendaOf(inventedItem('3.1', 1, { title })));
  assert.ok(bare(texts[2] ?? '').includes(bare(title)));
  assert.equal(outline[0]?.items[0]?.title, `3.1. ${title}`);
});

// Planted fault: give the headings of a text a level of their own instead of one below the part's name.
test('whatever is written in an item, the agenda keeps the rules of PDF/UA-1', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryText(),
      arbitraryText(),
      nastyWords,
      async (background, caseStatement, title) => {
        const item = inventedItem('3.1', 1, { title });
        assert.ok(item.parts);
        const agenda = agendaOf({ ...item, parts: { ...item.parts, background, caseStatement } });
        const made = await makePdf(agendaBody(agenda), files);
        assert.equal(made.ok, true, made.ok ? '' : made.error.message);
      },
    ),
    { numRuns: 60 },
  );
});
