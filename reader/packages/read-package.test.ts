import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainBlocks } from 'tvaers-richtext';
import { expectOk } from '../../src/kernel/result.ts';
import { type ImportedAgenda, readDocument } from '../index.ts';

/** One meeting, published by four systems: an open item with everything, and a closed one. */
const field = (name: string, value: string) => `<field name="${name}">${value}</field>`;
const asked =
  '&lt;p&gt;Direktøren indstiller,&lt;/p&gt;&lt;ul&gt;&lt;li&gt;at planen godkendes.&lt;/li&gt;&lt;li&gt;at rådet orienteres.&lt;/li&gt;&lt;/ul&gt;';
const bullet = (name: string, html: string, type: number, order: number) =>
  `<table name="bullet"><fields>${field('bulletname', name)}${field('bulletcontent', html)}${field('bullettype', String(type))}${field('bulletsortorder', String(order))}</fields></table>`;

const publications = {
  acadre: `<?xml version="1.0"?><root><table name="agenda"><fields>${field('name', 'Referat')}</fields>
    <table name="committee"><fields>${field('name', 'Planudvalget')}</fields></table>
    <table name="meeting"><fields>${field('date', '2031-06-20 10:30')}${field('location', 'Rådhuset')}${field('address', 'Torvet 1&lt;br&gt;8000 By')}</fields>
      <table name="meetmember"><table name="member"><fields>${field('name', 'Medlem Et')}${field('absent', '0')}${field('email', 'et@eksempel.dk')}</fields></table>
      <table name="member"><fields>${field('name', 'Medlem To')}${field('absent', '1')}</fields></table></table></table>
    <table name="agendaitemparents"><fields>${field('sort', '716')}</fields><table name="agendaitem"><fields>${field('name', 'Personsag')}${field('access', '2')}</fields></table></table>
    <table name="agendaitemparents"><fields>${field('sort', '715')}</fields><table name="agendaitem"><fields>${field('name', 'Busplan')}${field('caseno', '12/27845')}${field('access', '1')}</fields>
      ${bullet('Beslutning i Planudvalget den 20-06-2031', '&lt;p&gt;Godkendt.&lt;/p&gt;', 8, 4)}
      ${bullet('Sagsfremstilling', '&lt;p&gt;Ruterne lægges om.&lt;/p&gt;', 2, 1)}
      ${bullet('Indstilling', asked, 6, 2)}
      ${bullet('Beslutning i Planudvalget den 01-05-2031', '&lt;p&gt;Udsat.&lt;/p&gt;', 8, 3)}
      <table name="enclosure"><fields>${field('name', 'Busnotat')}${field('filename', '1E1.DOCX')}${field('access', '1')}</fields></table></table></table>
  </table></root>`,
  edoc: `<?xml version="1.0"?><Meeting><Committee>Planudvalget</Committee><MeetingDate>20-06-2031 10:30:00</MeetingDate><MeetingState>Referat endeligt godkendt</MeetingState><MeetingAgendaTypes>
    <MeetingAgendaType><AgendaType>Lukket dagsorden</AgendaType><MeetingAgendaItems><MeetingAgendaItem><AgendaItemNumber>716</AgendaItemNumber><Document><Title>Personsag</Title></Document><FullText>716. Personsag

Sagsnr.: 2031-00002

Sagsfremstilling
Lukket tekst.
</FullText></MeetingAgendaItem></MeetingAgendaItems></MeetingAgendaType>
    <MeetingAgendaType><AgendaType>Åben dagsorden</AgendaType><MeetingAgendaItems><MeetingAgendaItem><AgendaItemNumber>715</AgendaItemNumber><Document><Title>Busplan</Title><Attachments><Attachment><Title>Busnotat</Title><PDFDocument>1E1.DOCX</PDFDocument><FullText>Bilagets egen tekst</FullText></Attachment></Attachments></Document><FullText>&#xC;715. Busplan

Sagsnr.: 12/27845

Sagsfremstilling
Ruterne lægges om.

Indstilling
Direktøren indstiller, at

A)
planen godkendes.

B)
rådet orienteres.

Planudvalgets beslutning den 20.06.2031
Godkendt.
</FullText></MeetingAgendaItem></MeetingAgendaItems></MeetingAgendaType></MeetingAgendaTypes></Meeting>`,
  fujitsu: `<?xml version="1.0"?><Root xmlns="http://www.fujitsu.dk/agenda/xml/schemas/2009/03/31/"><OutputTypeEnumName>Minutes</OutputTypeEnumName><Committee><Name>Planudvalget</Name><Meeting><MeetingDateTime>20-06-2031 10:30</MeetingDateTime><MeetingLocation>Rådhuset, Torvet 1, 8000 By</MeetingLocation></Meeting></Committee>
    <Agenda><Type>Dagsorden</Type><AgendaElements>
    <AgendaElement><AccessIsPublic>true</AccessIsPublic><HandlingItem><SerialNo>715</SerialNo><Title>Busplan</Title><CaseNumber>12/27845</CaseNumber><CasePresentations>
      <CasePresentation><Title>Sagsbeskrivelse</Title><Content>&lt;p&gt;Ruterne lægges om.&lt;/p&gt;</Content></CasePresentation>
      <CasePresentation><Title>Forvaltningen foreslår</Title><Content>${asked}</Content></CasePresentation>
      <CasePresentation><Title>Beslutning</Title><Content>&lt;p&gt;Godkendt.&lt;/p&gt;</Content><IsDecision>true</IsDecision></CasePresentation></CasePresentations>
      <Attachments><Attachment><Title>Busnotat</Title><Link>Attachments\\1E1.DOCX</Link><AccessEnumName>Open</AccessEnumName></Attachment></Attachments></HandlingItem></AgendaElement>
    <AgendaElement><AccessIsPublic>false</AccessIsPublic><HandlingItem><SerialNo>716</SerialNo><Title>Personsag</Title></HandlingItem></AgendaElement>
    </AgendaElements></Agenda></Root>`,
  sbsys: `<?xml version="1.0"?><Publication><PublicationTypeAsEnum>FinalMinutes</PublicationTypeAsEnum><Agendas><Agenda><Name>Møde</Name><Committee><Name>Planudvalget</Name></Committee><Meeting><When>20-06-2031 10:30:00</When><Where>Rådhuset, Torvet 1, 8000 By</Where></Meeting><Items>
    <Item><Number>715</Number><Caption>Busplan</Caption><Case><Number>12/27845</Number></Case><IsPublic>True</IsPublic><Fields>
      <ItemField><Index>2</Index><Caption>Indstilling</Caption><Content>${asked}</Content></ItemField>
      <ItemField><Index>1</Index><Caption>Sagsfremstilling</Caption><Content>&lt;p&gt;Ruterne lægges om.&lt;/p&gt;</Content></ItemField>
      <ItemField><Index>3</Index><Caption>Beslutning</Caption><Content>&lt;p&gt;Godkendt.&lt;/p&gt;</Content><IsFeedback>True</IsFeedback></ItemField></Fields>
      <Enclosures><Enclosure><Name>Busnotat</Name><InstantiationFileName>1E1.DOCX</InstantiationFileName></Enclosure></Enclosures></Item>
    <Item><Number>716</Number><Caption>Personsag</Caption><Case><Number/></Case><IsPublic>False</IsPublic></Item>
    </Items></Agenda></Agendas></Publication>`,
} as const;

function read(markup: string): ImportedAgenda {
  const source = { kind: 'xml' as const, pages: 1, lines: [], links: [], warnings: [], markup };
  const agenda = expectOk(readDocument(source, { council: 'kkr-midtjylland' }));
  return agenda.kind === 'annex-bundle' ? assert.fail('a bundle') : agenda;
}

for (const [system, markup] of Object.entries(publications)) {
  test(`${system}: meeting, items, closedness, decision and annexes are read whole`, () => {
    const agenda = read(markup);
    assert.deepEqual([agenda.kind, agenda.meetingOn, agenda.startsAt], ['minutes', '2031-06-20', '10:30']);
    assert.equal(agenda.place, system === 'edoc' ? null : 'Rådhuset, Torvet 1, 8000 By');
    const items = agenda.sections.flatMap((section) => section.items);
    assert.deepEqual(
      items.map(({ number, title, closedReason }) => [number, title, closedReason]),
      [
        ['715', 'Busplan', null],
        ['716', 'Personsag', 'angivet i kilden'],
      ],
    );
    const [open] = items;
    assert.equal(open?.recordNumber, '12/27845');
    assert.deepEqual(open?.recommendations, ['Planen godkendes.', 'Rådet orienteres.']);
    assert.match(plainBlocks(open?.decision ?? []), /Godkendt\.$/);
    assert.match(plainBlocks(open?.caseStatement ?? []), /Ruterne lægges om\./);
    assert.deepEqual(
      open?.annexes.map(({ title, file }) => [title, file]),
      [['Busnotat', '1E1.DOCX']],
    );
    assert.ok(agenda.warnings.some(({ code }) => code === 'council-differs'));
    assert.doesNotMatch(JSON.stringify(agenda), /@|Bilagets egen/);
  });
}

// Planted fault: every decision bullet counts → the earlier meeting's "Udsat." is decided.
test('acadre: a decision of an earlier meeting is part of the case, under its heading', () => {
  const [open] = read(publications.acadre).sections[0]?.items ?? [];
  assert.doesNotMatch(plainBlocks(open?.decision ?? []), /Udsat/);
  assert.match(
    plainBlocks(open?.caseStatement ?? []),
    /Beslutning i Planudvalget den 01-05-2031[\s\S]*Udsat\./,
  );
});

test('acadre: who was there and who was not is kept, their addresses are not', () => {
  assert.deepEqual(read(publications.acadre).attendance, [
    { label: 'Deltagere', names: ['Medlem Et'] },
    { label: 'Fraværende', names: ['Medlem To'] },
  ]);
});

for (const markup of [
  '',
  '<root/>',
  '<html><body>1. Sager</body></html>',
  'ikke xml',
  '<Meeting><MeetingAgendaTypes/></Meeting>',
]) {
  test(`»${markup}« is no publication, and is refused in one sentence`, () => {
    const source = { kind: 'xml' as const, pages: 1, lines: [], links: [], warnings: [], markup };
    const answer = readDocument(source, { council: 'kkr-midtjylland' });
    assert.equal(!answer.ok && answer.error.code, 'import-package-unknown');
  });
}
