import type { Block, RichText } from 'tvaers-richtext';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { findNextMeeting, withTopics } from '../agenda/find-next-meeting.ts';
import { decideKind } from '../kinds/decide-kind.ts';
import { countLetters } from '../layout/keep-account.ts';
import type { ImportedAgenda, ImportedItem } from '../model/agenda.ts';
import { type AgendaFile, agendaFileSchema } from '../model/agenda-file.ts';
import type { ImportRequest } from '../request.ts';
import type { SourceText } from '../source/model.ts';
import { linkInlines } from '../text/build-blocks.ts';
import { refuseDocument, warn } from '../texts.da.ts';

/** Reads an agenda back from the JSON this system exports (or another writes in the same form). */
export function readAgendaFile(source: SourceText, request: ImportRequest): Result<ImportedAgenda> {
  const parsed = parseFile(source.markup ?? '');
  if (typeof parsed === 'string') return refused(refuseDocument('import-form-broken', { reason: parsed }));
  const { council, meetingOn } = parsed;
  const letters = source.lines.reduce((sum, line) => sum + countLetters(line.text), 0);
  const sections = withTopics(
    parsed.sections.map(({ number, title, items }) => ({
      number,
      title,
      items: items.map((item) => readItem(item, parsed)),
    })),
  );
  return ok({
    kind: parsed.kind,
    council: request.council,
    meetingOn: request.on?.toString() ?? meetingOn ?? null,
    startsAt: parsed.startsAt ?? parsed.document?.meeting?.startsAt ?? null,
    place: parsed.place ?? (parsed.document?.meeting?.place || null),
    title: parsed.title,
    attendance: [],
    sections,
    nextMeeting: findNextMeeting(sections),
    warnings: [
      ...(council && council !== request.council
        ? [warn('council-differs', 'hele filen', { found: council, given: request.council })]
        : []),
      ...(request.on || meetingOn ? [] : [warn('meeting-date-missing', 'hele filen')]),
    ],
    account: { whole: letters, kept: letters, furniture: 0, leftOut: 0 },
    furniture: [],
    leftOut: [],
  });
}

/** The file's agenda, or what is wrong with it in words. */
function parseFile(text: string): AgendaFile | string {
  try {
    const parsed = agendaFileSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    return `feltet »${issue?.path.join('.') || 'yderst'}« mangler eller har en forkert type`;
  } catch {
    return 'teksten er ikke gyldig JSON';
  }
}

type FileItem = AgendaFile['sections'][number]['items'][number];

/** The item of the same number in the exported document, with its texts in full. */
function findTwin(item: FileItem, file: AgendaFile) {
  const items = file.document?.sections.flatMap((section) => section.items) ?? [];
  return items.find((each) => each.number === item.number);
}

function readItem(item: FileItem, file: AgendaFile): ImportedItem {
  const twin = findTwin(item, file);
  const parts = twin?.parts ?? null;
  const listed = parts?.annexes.map(({ number, title, mark }) => ({ title, mark: mark ?? `b${number}` }));
  const marked =
    listed ?? item.annexes.map((annex, at) => ({ title: annex.title, mark: annex.mark ?? `a${at + 1}` }));
  return {
    number: item.number,
    title: item.title,
    recordNumber: item.recordNumber ?? null,
    initials: item.initials,
    background: item.texts?.background ?? parts?.background ?? readPlainBlocks(item.background),
    recommendations: item.recommendations,
    caseStatement: item.texts?.caseStatement ?? parts?.caseStatement ?? readCase(item, marked),
    decision: item.texts?.decision ?? readPlainBlocks(item.decision ?? ''),
    annexes: marked,
    links: item.links,
    kind: item.kind ?? decideKind(item.recommendations) ?? 'orientation',
    closedReason: item.closedReason ?? twin?.closedReason ?? null,
    topics: item.topics,
    place: null,
    readings: [],
  };
}

function readCase(item: FileItem, marked: readonly { title: string; mark: string }[]): RichText {
  const parts = item.caseStatement.flatMap(({ heading, text }): Block[] => [
    ...readHeading(heading),
    ...readPlainBlocks(text),
  ]);
  const marks = marked.map(
    ({ title, mark }): Block => ({ type: 'annexMark', content: [{ text: title }], mark }),
  );
  return [...parts, ...marks];
}

function readHeading(text: string): Block[] {
  return text === '' ? [] : [{ type: 'heading', level: 1, content: [{ text }] }];
}

/** Plain text as `plainBlocks` writes it: blank lines between paragraphs, "- " before list items. */
function readPlainBlocks(text: string): RichText {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part): Block => {
      const lines = part.split('\n');
      if (!lines.every((line) => /^\s*- /.test(line))) return readParagraph(part);
      return {
        type: 'list',
        ordered: false,
        items: lines.map((line) => ({ content: [{ text: line.replace(/^\s*- /, '') }] })),
      };
    });
}

function readParagraph(text: string): Block {
  return { type: 'paragraph', content: linkInlines(text) };
}
