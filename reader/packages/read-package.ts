import type { HtmlNode } from 'tvaers-richtext';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { readAgenda } from '../agenda/read-agenda.ts';
import { readMarkedPage } from '../exported/read-marked-page.ts';
import { countLetters } from '../layout/keep-account.ts';
import type { ImportedAgenda, ImportedItem } from '../model/agenda.ts';
import type { ImportWarning } from '../model/reading.ts';
import { councilNames, type ImportRequest } from '../request.ts';
import type { SourceText } from '../source/model.ts';
import { sourceOfText } from '../source/source-of-text.ts';
import { refuseDocument, warn } from '../texts.da.ts';
import { toMarkedPage } from './marked-page.ts';
import type { PackagedAgenda, PackageItem } from './model.ts';
import { readAcadre } from './read-acadre.ts';
import { readEdoc } from './read-edoc.ts';
import { readFujitsu } from './read-fujitsu.ts';
import { readSbsys } from './read-sbsys.ts';
import { parseXml } from './xml.ts';

/** What a source only says is closed, without a reason. */
const closedInSource = 'angivet i kilden';

/** Which of the systems' publications the XML is, read as that; null where it is none. */
function findPackage(root: HtmlNode): PackagedAgenda | null {
  return readEdoc(root) ?? readSbsys(root) ?? readFujitsu(root) ?? readAcadre(root);
}

/**
 * Reads an agenda or minutes as a records system publishes them: Acadre, eDoc, eDoc/Fujitsu or SBSYS.
 * Refusals: `import-package-unknown`
 */
export function readPackage(source: SourceText, request: ImportRequest): Result<ImportedAgenda> {
  const root = parseXml(source.markup ?? '');
  const packed = root ? findPackage(root) : null;
  if (!packed || packed.items.length === 0) return refused(refuseDocument('import-package-unknown'));
  const read = packed.items.map((item) => readItem(item, request));
  const items = read.map(({ item }) => item);
  const letters = items.reduce((sum, item) => sum + countLetters(JSON.stringify(item)), 0);
  return ok({
    kind: packed.kind,
    council: request.council,
    meetingOn: request.on?.toString() ?? packed.meetingOn,
    startsAt: packed.startsAt,
    place: packed.place,
    title: titleOf(packed),
    attendance: packed.attendance.map(({ label, names }) => ({ label, names: [...names] })),
    sections: [{ number: '', title: '', items }],
    nextMeeting: null,
    warnings: [...warningsOf(packed, items, request), ...read.flatMap(({ doubts }) => doubts)],
    account: { whole: letters, kept: letters, furniture: 0, leftOut: 0 },
    furniture: [],
    leftOut: [],
  });
}

function titleOf({ kind, committee }: PackagedAgenda): string {
  return `${kind === 'minutes' ? 'Referat' : 'Dagsorden'} · ${committee}`;
}

function warningsOf(
  packed: PackagedAgenda,
  items: readonly ImportedItem[],
  request: ImportRequest,
): ImportWarning[] {
  const given = councilNames[request.council] ?? request.council;
  const foreign = packed.committee !== '' && packed.committee.toLowerCase() !== given.toLowerCase();
  const told = request.on?.toString();
  const differs = told !== undefined && packed.meetingOn !== null && packed.meetingOn !== told;
  return [
    ...(foreign ? [warn('council-differs', 'hele filen', { found: packed.committee, given })] : []),
    ...(differs
      ? [warn('meeting-date-differs', 'hele filen', { found: packed.meetingOn ?? '', given: told })]
      : []),
    ...(packed.meetingOn === null && told === undefined ? [warn('meeting-date-missing', 'hele filen')] : []),
    ...items
      .filter(({ recommendations }) => recommendations.length === 0)
      .map(({ number }) => warn('item-without-recommendation', number)),
  ];
}

type ReadItem = { readonly item: ImportedItem; readonly doubts: readonly ImportWarning[] };

function readItem(item: PackageItem, request: ImportRequest): ReadItem {
  const { item: read, doubts } =
    item.text === null ? { item: readMarked(item, request), doubts: [] } : readText(item, item.text, request);
  const annexes = item.annexes.map(({ title, file, closed }, at) => ({
    title,
    mark: `b${at + 1}`,
    ...(file === null ? {} : { file }),
    ...(closed ? { closed: true as const } : {}),
  }));
  const whole = {
    ...read,
    number: item.number,
    title: item.title,
    recordNumber: item.recordNumber ?? read.recordNumber,
    annexes: annexes.length > 0 || item.text === null ? annexes : read.annexes,
    kind: item.kind ?? read.kind,
    closedReason: item.closed ? closedInSource : null,
    place: null,
  };
  return { item: whole, doubts };
}

/** The item's parts as a page of the kind this system exports, read back. */
function readMarked(item: PackageItem, request: ImportRequest): ImportedItem {
  const markup = toMarkedPage(item);
  const source: SourceText = { kind: 'html', pages: 1, lines: [], links: [], warnings: [], markup };
  const page = readMarkedPage(source, request);
  return (page.ok ? page.value.sections[0]?.items[0] : undefined) ?? emptyItem(item);
}

/** The item's plain text, read as an agenda of one item. */
function readText(item: PackageItem, text: string, request: ImportRequest): ReadItem {
  const read = readAgenda(sourceOfText(joinedMarks(text)), request);
  const items = read.ok ? read.value.sections.flatMap((section) => section.items) : [];
  const own = items.length === 1 ? items[0] : undefined;
  // Several items in one's text: it is kept whole as the case, and said, rather than cut where it may not be.
  if (!own) return { item: emptyItem(item, text), doubts: [warn('package-text-uncut', item.number)] };
  const doubts = read.ok ? read.value.warnings.filter(({ where }) => where === own.number) : [];
  return { item: own, doubts: doubts.map((doubt) => ({ ...doubt, where: item.number })) };
}

/** "A)" on a line of its own belongs to the line below. */
function joinedMarks(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^\s+/, '')
    .replaceAll('\t', ' ')
    .replace(/^(\p{Lu}\)) *(?:\n *)+(?=\S)/gmu, '$1 ');
}

function emptyItem({ number, title }: PackageItem, text = ''): ImportedItem {
  const lines = text.split(/\r?\n\s*\r?\n/).map((each) => each.replace(/\s+/g, ' ').trim());
  return {
    ...{ number, title, recordNumber: null, initials: [], background: [], recommendations: [] },
    caseStatement: lines
      .filter((line) => line !== '')
      .map((line) => ({ type: 'paragraph', content: [{ text: line }] })),
    ...{
      decision: [],
      annexes: [],
      links: [],
      kind: 'orientation',
      closedReason: null,
      topics: [],
      place: null,
    },
    readings: [],
  };
}
