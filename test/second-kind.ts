import { type RichText, richTextSchema } from 'tvaers-richtext';
import { z } from 'zod';
import { paperPaths } from '../src/addresses/index.ts';
import { fileInput, idText, newId } from '../src/kernel/ids.ts';
import {
  type PaperBody,
  type PaperEntry,
  paperContent,
  paperKind,
} from '../src/rooms/ground/papers/index.ts';

const paragraphSchema = z.strictObject({
  id: z.string(),
  number: z.string(),
  heading: z.string(),
  closed: z.boolean(),
  /** Null where it is closed to the reader. */
  text: richTextSchema.nullable(),
});
const noticeSchema = z.strictObject({
  title: z.string(),
  paragraphs: z.array(paragraphSchema),
  annex: z
    .strictObject({ id: idText('annexes'), hash: fileInput, name: z.string(), size: z.number() })
    .nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;
type Paragraph = Notice['paragraphs'][number];

/** A kind as small as one can be: what it says of itself is all that any room is told of it. */
export const noticeContent = paperContent<Notice>({
  kind: 'notice',
  schema: noticeSchema,
  openPart: (notice) => ({
    ...notice,
    paragraphs: notice.paragraphs.map((each) => (each.closed ? { ...each, text: null } : each)),
  }),
});

/** The day of the only notice there is, and its id: a real kind asks its own table. */
export const noticeDay = '2024-06-03';
export const noticeId = newId();

const day = ':day{\\d{4}-\\d{2}-\\d{2}}' as const;

export const noticeKind = paperKind<Notice>({
  content: noticeContent,
  words: { one: 'opslag', the: 'opslaget' },
  place: {
    paths: paperPaths('/raad/:council/opslag', day, `/sekretariat/:council/opslag/${day}`),
    last: 'day',
    params: ({ council, datedOn }) => ({ council: council.id, day: datedOn }),
    find: async (_trx, _viewer, { council, day: wanted }) =>
      wanted === noticeDay
        ? {
            subjectId: noticeId,
            council: { id: council, name: 'KKR Midtjylland' },
            datedOn: noticeDay,
            name: 'Opslaget om sommerferien',
          }
        : null,
  },
  body: ({ title, paragraphs, annex }, { council, datedOn, version, sentAt }): PaperBody => ({
    heading: 'Opslag',
    called: 'opslaget',
    title: `Opslag · ${title}`,
    council,
    datedOn,
    draft: sentAt === null,
    facts: [['Version', String(version)]],
    tags: { version: String(version) },
    sections: [
      {
        number: '1',
        heading: title,
        empty: 'Opslaget er tomt.',
        entries: paragraphs.map((each, at) => paragraphEntry(each, at === 0 ? annex : null)),
      },
    ],
  }),
});

function paragraphEntry(paragraph: Paragraph, annex: Notice['annex']): PaperEntry {
  const { id, number, heading, closed, text } = paragraph;
  return {
    id,
    number,
    heading,
    place: `stykke ${number}`,
    tags: {},
    lines: [],
    state: closed ? 'Lukket stykke' : null,
    closed,
    withdrawn: false,
    marks: [],
    text:
      text === null ? null : { parts: partsOf(text), details: [], annexes: annexesOf(annex), foundBy: [] },
  };
}

function partsOf(content: RichText) {
  return [{ name: 'text', heading: 'Tekst', called: 'teksten', content }];
}

function annexesOf(annex: Notice['annex']) {
  if (annex === null) return [];
  const { id, hash, name, size } = annex;
  const file = { fileHash: hash, fileName: name, mediaType: 'text/plain', size, pages: null };
  return [
    { id, number: 1, title: 'Oversigt', facts: 'Tekst', mark: null, draft: false, closed: false, ...file },
  ];
}
