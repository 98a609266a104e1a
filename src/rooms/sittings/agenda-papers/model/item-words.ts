import { clockTime, instantText, longDate, weekdayDate } from '../../../../ui/dates.ts';
import { fileKind } from '../../../../ui/files.ts';
import { agendaTexts, formTexts, itemKindNames, meetingKindTexts, versionMarks } from '../texts.da.ts';
import type { AgendaDocument, AnnexEntry, DocumentItem, ItemParts } from './agenda-document.ts';

/** "SAG-2024-01875 chbn/jhp"; empty where there is neither. */
export function recordLine(item: DocumentItem): string {
  return [item.recordNumber ?? '', item.officers.join('/')].filter((words) => words !== '').join(' ');
}

/** "Tillæg · Til beslutning · Oplæg: direktøren · 20 minutter". */
export function factsLine(item: DocumentItem, parts: ItemParts): string {
  return [
    item.sending > 1 ? agendaTexts.addendum : '',
    item.kind === null ? '' : itemKindNames[item.kind],
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
  if (item.withdrawnReason !== null) return withReason(agendaTexts.withdrawn, item.withdrawnReason);
  if (item.closedReason === null) return null;
  return withReason(agendaTexts.closedItem, item.parts === null ? '' : item.closedReason);
}

/** The reason is not every reader's to know. */
function withReason(state: string, reason: string): string {
  return reason === '' ? state : `${state}: ${reason}`;
}

/** "PDF, 3 sider, udkast, modtaget 3. juni 2024 fra Banedanmark, dok. 12-4"; "lukket" where the file is withheld. */
export function annexFacts(annex: AnnexEntry): string {
  return [
    annex.mediaType === '' ? '' : fileKind(annex.mediaType),
    annex.pages === null ? '' : pageCount(annex.pages),
    annex.state === 'draft' ? 'udkast' : '',
    origin(annex),
    annex.documentNumber === null ? '' : `dok. ${annex.documentNumber}`,
    annex.closedReason === null ? '' : 'lukket',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function pageCount(pages: number): string {
  return pages === 1 ? '1 side' : `${pages} sider`;
}

function origin({ source, sender, receivedOn }: AnnexEntry): string {
  if (source === 'own') return '';
  const from = sender === null ? '' : ` fra ${sender}`;
  return receivedOn === null ? `modtaget${from}` : `modtaget ${longDate(receivedOn)}${from}`;
}

/** "Dagsorden · KKR Midtjylland · 18. juni 2024". */
export function documentTitle({ council, meeting }: AgendaDocument): string {
  return [agendaTexts.agenda, council.name, longDate(meeting.heldOn)].join(' · ');
}

/** What the cover says of the meeting and the version, as pairs of name and words. */
export function coverFacts({ meeting, version }: AgendaDocument): readonly (readonly [string, string])[] {
  const facts: [string, string][] = [
    ['Møde', `${meetingKindTexts[meeting.kind]}, ${formTexts[meeting.form].toLowerCase()}`],
    ['Dato', weekdayDate(meeting.heldOn)],
    ['Tid', timesOf(meeting)],
    ['Sted', meeting.place === '' ? 'Ikke fastlagt' : meeting.place],
    ['Version', versionWords(version)],
  ];
  return version.reason === null ? facts : [...facts, ['Ændring', version.reason]];
}

/** "kl. 9.30–12.00". */
export function timesOf({ startsAt, endsAt }: AgendaDocument['meeting']): string {
  const start = clockTime(startsAt);
  return endsAt === null ? start : `${start}–${clockTime(endsAt).replace('kl. ', '')}`;
}

function versionWords(version: AgendaDocument['version']): string {
  const state = version.sentAt === null ? 'udkast, ikke udsendt' : `udsendt ${instantText(version.sentAt)}`;
  return `${version.number}${versionMarks[version.kind]}, ${state}`;
}
