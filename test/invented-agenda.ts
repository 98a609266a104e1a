import { createHash } from 'node:crypto';
import type { Block, RichText } from 'tvaers-richtext';
import { asId } from '../src/kernel/ids.ts';
import type { AgendaDocument, AnnexEntry, DocumentItem } from '../src/rooms/sittings/agenda-papers/index.ts';

const subjects = [
  'Kommunerne i regionen',
  'Den tværgående arbejdsgruppe',
  'Formandskabet',
  'Sekretariatet for uddannelsesområdet',
  'Erhvervshuset',
  'De fem deltagende forvaltninger',
];
const verbs = ['gennemgår', 'har beskrevet', 'samler op på', 'lægger op til', 'følger', 'har sammenlignet'];
const objects = [
  'erfaringerne fra den første afprøvning',
  'behovet for praktikpladser på social- og sundhedsområdet',
  'fordelingen af udgifterne mellem kommunerne',
  'den fælles rammeaftale for det specialiserede område',
  'planen for den kollektive trafik i yderområderne',
  'samarbejdet om beredskab og forsyningssikkerhed',
];
const endings = [
  'frem mod årets udgang',
  'i samarbejde med uddannelsesinstitutionerne',
  'på baggrund af de indsamlede besvarelser',
  'som grundlag for den videre drøftelse',
  'med særlig opmærksomhed på de mindre kommuner',
];

/** Words that are always the same for the same number. */
export function inventedSentence(seed: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(seed / step) % list.length] ?? '';
  return `${pick(subjects, 1)} ${pick(verbs, 6)} ${pick(objects, 5)} ${pick(endings, 7)}.`;
}

export function inventedParagraph(seed: number, sentences = 5): Block {
  const words = Array.from({ length: sentences }, (_, index) => inventedSentence(seed * 11 + index * 7));
  return { type: 'paragraph', content: [{ text: words.join(' ') }] };
}

export function inventedAnnex(number: number, entry: Partial<AnnexEntry> = {}): AnnexEntry {
  return {
    id: asId(`annex-${number}`),
    number,
    title: `Notat nummer ${number}`,
    fileName: `notat-${number}.pdf`,
    fileHash: asId(createHash('sha256').update(`annex ${number}`).digest('hex')),
    mediaType: 'application/pdf',
    size: 120_000,
    pages: 3,
    mark: null,
    state: 'final',
    source: 'own',
    sender: null,
    receivedOn: null,
    documentNumber: null,
    closedReason: null,
    ...entry,
  };
}

function inventedCase(seed: number): RichText {
  return [
    inventedParagraph(seed),
    { type: 'heading', level: 1, content: [{ text: 'Baggrunden for forslaget' }] },
    inventedParagraph(seed + 1),
    inventedParagraph(seed + 2, 7),
    {
      type: 'list',
      ordered: false,
      items: [0, 1, 2].map((step) => ({ content: [{ text: inventedSentence(seed + step) }] })),
    },
    { type: 'annexMark', mark: 'a1', content: [{ text: 'Notatet om den første afprøvning er vedlagt.' }] },
    { type: 'heading', level: 2, content: [{ text: 'Fordelingen på år' }] },
    inventedParagraph(seed + 3, 6),
    {
      type: 'table',
      header: true,
      caption: 'Pladser efter år',
      rows: [
        [[{ text: 'År' }], [{ text: 'Pladser' }], [{ text: 'Søgt' }]],
        [[{ text: '2024' }], [{ text: `${seed + 120}` }], [{ text: `${seed + 131}` }]],
        [[{ text: '2025' }], [{ text: `${seed + 125}` }], [{ text: `${seed + 133}` }]],
      ],
    },
    { type: 'heading', level: 1, content: [{ text: 'Den videre proces' }] },
    inventedParagraph(seed + 4, 8),
    {
      type: 'paragraph',
      content: [
        { text: 'Materialet kan læses på ' },
        { text: 'arbejdsgruppens side', link: 'https://eksempel.dk/arbejdsgruppen' },
        { text: ', hvor også ' },
        { text: 'de tidligere opgørelser', bold: true },
        { text: ' ligger.' },
      ],
    },
  ];
}

export function inventedItem(number: string, seed: number, item: Partial<DocumentItem> = {}): DocumentItem {
  return {
    id: asId(`item-${number}`),
    number,
    title: `Opfølgning på ${objects[seed % objects.length] ?? ''}`,
    kind: 'decision',
    matterId: null,
    recordNumber: `SAG-2024-${String(1000 + seed).padStart(5, '0')}`,
    officers: ['abcd', 'efg'],
    closedReason: null,
    withdrawnReason: null,
    sending: 1,
    parts: {
      background: [inventedParagraph(seed + 20, 4)],
      recommendationLead: 'Det indstilles, at KKR Midtjylland',
      recommendations: ['godkender forslaget til fordeling', 'drøfter den videre proces i kredsen'],
      caseStatement: inventedCase(seed),
      presenters: [],
      expectedMinutes: 15,
      annexes: [inventedAnnex(1, { mark: 'a1', title: 'Notat om den første afprøvning' })],
    },
    ...item,
  };
}

const sectionTitles = [
  'Godkendelse af referat',
  'Siden sidst',
  'Regionalpolitiske sager',
  'Udpegninger',
  'KKR',
  'Punkter til næste møde',
  'Eventuelt',
];

/** An agenda of made-up text; the fourth and fifth section are empty, as they often are. About 1.3 pages an item. */
export function inventedAgenda(
  itemsPerSection: number,
  agenda: Partial<AgendaDocument> = {},
): AgendaDocument {
  return {
    council: { id: asId('kkr-midtjylland'), name: 'KKR Midtjylland' },
    meeting: {
      id: asId('0b0d4f4e-0000-4000-8000-000000000001'),
      heldOn: '2024-06-18',
      startsAt: '09:30',
      endsAt: '12:00',
      place: 'Rådhuset i Viborg',
      form: 'physical',
      kind: 'ordinary',
    },
    version: { number: 1, kind: 'agenda', reason: null, sentAt: '2024-06-11T10:00:00Z' },
    sections: sectionTitles.map((title, index) => ({
      number: index + 1,
      title,
      items:
        index === 3 || index === 4
          ? []
          : Array.from({ length: itemsPerSection }, (_, position) =>
              inventedItem(`${index + 1}.${position + 1}`, index * 40 + position),
            ),
    })),
    ...agenda,
  };
}
