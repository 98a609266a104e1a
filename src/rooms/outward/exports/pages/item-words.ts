import type { RichText } from 'tvaers-richtext';
import { clockTime, instantText, longDate, weekdayDate } from '../../../../ui/dates.ts';
import { fileKind } from '../../../../ui/files.ts';
import type { AgendaDocument, AnnexEntry, DocumentItem, ItemParts } from '../../../sittings/agendas/index.ts';
import { agendaTexts, formTexts, itemKindTexts, meetingKindTexts } from '../texts.da.ts';

/** "SAG-2024-01875 chbn/jhp"; empty where there is neither. */
export function recordLine(item: DocumentItem): string {
  return [item.recordNumber ?? '', item.officers.join('/')].filter((words) => words !== '').join(' ');
}

/** "Tillæg · Til beslutning · Oplæg: direktøren · 20 minutter". */
export function factsLine(item: DocumentItem, parts: ItemParts): string {
  return [
    item.sending > 1 ? agendaTexts.addendum : '',
    itemKindTexts[item.kind],
    parts.presenters.length > 0 ? `Oplæg: ${parts.presenters.join(', ')}` : '',
    parts.expectedMinutes === null ? '' : minutes(parts.expectedMinutes),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

function minutes(count: number): string {
  return count === 1 ? '1 minut' : `${count} minutter`;
}

/** What stands under the heading instead of the item's text, or before it; null for an ordinary open item. */
export function stateLine(item: DocumentItem): string | null {
  if (item.withdrawnReason !== null) return `${agendaTexts.withdrawn}: ${item.withdrawnReason}`;
  if (item.closedReason === null) return null;
  return item.parts === null ? agendaTexts.closedItem : `${agendaTexts.closedItem}: ${item.closedReason}`;
}

/** The parts to print: none where the item is closed to the reader or withdrawn. */
export function printedParts(item: DocumentItem): ItemParts | null {
  return item.withdrawnReason === null ? item.parts : null;
}

/** "Bilag 2: Årsregnskab". */
export function annexName(annex: AnnexEntry): string {
  return `Bilag ${annex.number}: ${annex.title}`;
}

/** "PDF, 3 sider, udkast, modtaget 3. juni 2024 fra Banedanmark, dok. 12-4"; "lukket" where the file is withheld. */
export function annexFacts(annex: AnnexEntry): string {
  return [
    fileKind(annex.mediaType),
    annex.pages === null ? '' : pageCount(annex.pages),
    annex.state === 'draft' ? 'udkast' : '',
    origin(annex),
    annex.documentNumber === null ? '' : `dok. ${annex.documentNumber}`,
    annex.closedReason === null ? '' : 'lukket',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

export function pageCount(pages: number): string {
  return pages === 1 ? '1 side' : `${pages} sider`;
}

function origin({ source, sender, receivedOn }: AnnexEntry): string {
  if (source === 'own') return '';
  const from = sender === null ? '' : ` fra ${sender}`;
  return receivedOn === null ? `modtaget${from}` : `modtaget ${longDate(receivedOn)}${from}`;
}

/** The text with "(bilag 1 og 2)" behind each mark, so that the reader of paper finds the annexes it speaks of. */
export function nameMarkedAnnexes(text: RichText, annexes: readonly AnnexEntry[]): RichText {
  return text.map((block) => {
    if (block.type !== 'annexMark') return block;
    const numbers = annexes.filter(({ mark }) => mark === block.mark).map(({ number }) => number);
    if (numbers.length === 0) return block;
    const words = block.content.length === 0 ? [{ text: 'Bilag er vedlagt' }] : block.content;
    return { ...block, content: [...words, { text: ` (bilag ${listNumbers(numbers)})` }] };
  });
}

function listNumbers(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? `${last}` : `${numbers.slice(0, -1).join(', ')} og ${last}`;
}

/** "Dagsorden · KKR Midtjylland · 18. juni 2024". */
export function documentTitle({ council, meeting }: AgendaDocument): string {
  return [agendaTexts.agenda, council.name, longDate(meeting.heldOn)].join(' · ');
}

/** What the cover says of the meeting and the version, as pairs of name and words. */
export function coverFacts({ meeting, version }: AgendaDocument): readonly (readonly [string, string])[] {
  const time =
    meeting.endsAt === null ? clockTime(meeting.startsAt) : timeSpan(meeting.startsAt, meeting.endsAt);
  const facts: [string, string][] = [
    ['Møde', `${meetingKindTexts[meeting.kind]}, ${formTexts[meeting.form].toLowerCase()}`],
    ['Dato', weekdayDate(meeting.heldOn)],
    ['Tid', time],
    ['Sted', meeting.place === '' ? 'Ikke fastlagt' : meeting.place],
    ['Version', versionWords(version)],
  ];
  return version.reason === null ? facts : [...facts, ['Ændring', version.reason]];
}

function timeSpan(from: string, until: string): string {
  return `${clockTime(from)}–${clockTime(until).replace('kl. ', '')}`;
}

const versionKinds = { agenda: '', addendum: ' (tillæg)', revision: ' (ændret dagsorden)' } as const;

function versionWords(version: AgendaDocument['version']): string {
  const state = version.sentAt === null ? 'udkast, ikke udsendt' : `udsendt ${instantText(version.sentAt)}`;
  return `${version.number}${versionKinds[version.kind]}, ${state}`;
}
