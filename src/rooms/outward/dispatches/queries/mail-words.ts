import { publicMeeting } from '../../../../addresses/index.ts';
import { clockTime, weekdayDate } from '../../../../ui/index.ts';
import type { AgendaDocument, DocumentItem, ItemChange } from '../../../sittings/agendas/index.ts';
import { versionHeadings } from '../texts.da.ts';

/** All there is to say in a mail about a version, before it is set as text or as HTML. */
export type MailWords = {
  readonly subject: string;
  readonly opening: string;
  /** "Tid", "Sted" …: term and words. */
  readonly facts: readonly (readonly [string, string])[];
  readonly joinAddress: string | null;
  readonly address: string;
  /** Why there is a new version. */
  readonly reason: string | null;
  readonly changes: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** What to do about closed items; null where there are none. */
  readonly closedNote: string | null;
  readonly closing: string;
};

export type MailSource = {
  /** Already without closed parts where the receiver may not see them. */
  readonly document: AgendaDocument;
  /** Since the version that went out before; empty for the first. */
  readonly changes: readonly ItemChange[];
  readonly joinAddress: string | null;
  readonly baseUrl: string;
};

export function chooseWords({ document, changes, joinAddress, baseUrl }: MailSource): MailWords {
  const { council, meeting, version } = document;
  const day = weekdayDate(meeting.heldOn);
  return {
    subject: `${versionHeadings[version.kind]}: ${council.name} ${day}`,
    opening: opening(document, day),
    facts: [
      ['Tid', `${day} ${times(meeting)}`],
      ...(meeting.place === '' ? [] : [['Sted', meeting.place] as const]),
    ],
    joinAddress,
    address: `${baseUrl}${publicMeeting({ council: council.id, date: meeting.heldOn })}`,
    reason: version.reason,
    changes: changes.map(describeChange),
    sections: document.sections.map((section) => ({
      heading: `${section.number}. ${section.title}`,
      lines: section.items.map(itemLine),
    })),
    closedNote: closedNote(document),
    closing: `Du får mailen, fordi du er medlem af eller stedfortræder i ${council.name}.`,
  };
}

function opening({ council, version }: AgendaDocument, day: string): string {
  const meeting = `mødet i ${council.name} ${day}`;
  if (version.kind === 'addendum') return `Der er et tillæg til dagsordenen for ${meeting}.`;
  if (version.kind === 'revision')
    return `Dagsordenen for ${meeting} er kommet i en ny version (version ${version.number}).`;
  return `Dagsordenen for ${meeting} er klar.`;
}

function times({ startsAt, endsAt }: AgendaDocument['meeting']): string {
  const start = clockTime(startsAt);
  return endsAt === null ? start : `${start}–${clockTime(endsAt).replace('kl. ', '')}`;
}

function itemLine(item: DocumentItem): string {
  const title = `${item.number} ${item.title}`;
  if (item.withdrawnReason !== null) return `${title} (trukket tilbage)`;
  if (item.closedReason === null) return title;
  return item.parts === null ? `${title} (lukket punkt)` : `${title} (lukket punkt: ${item.closedReason})`;
}

function closedNote({ sections }: AgendaDocument): string | null {
  const closed = sections.flatMap(({ items }) => items).filter((item) => item.closedReason !== null);
  if (closed.length === 0 || closed.every((item) => item.parts === null)) return null;
  return closed.length === 1
    ? 'Et punkt er lukket. Log ind for at læse det.'
    : `${closed.length} punkter er lukkede. Log ind for at læse dem.`;
}

const changeWords = {
  added: 'er nyt',
  removed: 'er taget ud',
  withdrawn: 'er trukket tilbage',
  reinstated: 'er på dagsordenen igen',
  changed: 'er ændret',
} as const;

function describeChange({ number, title, kind, parts }: ItemChange): string {
  const what = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `Punkt ${number} ${title} ${changeWords[kind]}${what}`;
}
