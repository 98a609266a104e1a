import { idText, type MeetingId } from '../../../../kernel/ids.ts';
import { paperContent } from '../../../ground/papers/index.ts';
import { type AgendaDocument, agendaDocumentSchema } from './agenda-document.ts';
import { openPart } from './open-part.ts';

/** How an agenda is frozen and read again. */
export const agendaContent = paperContent<AgendaDocument>({
  kind: 'agenda',
  schema: agendaDocumentSchema,
  openPart,
});

/** All versions of the agenda of a meeting. */
export function agendaOf(meetingId: MeetingId): { readonly kind: string; readonly subjectId: string } {
  return { kind: agendaContent.kind, subjectId: meetingId };
}

/** The meeting that an agenda's papers are of. */
export function meetingOf(subjectId: string): MeetingId {
  return idText('meetings').parse(subjectId);
}
