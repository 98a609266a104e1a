import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import type { AgendaDocument, AnnexEntry, DocumentItem } from '../../agenda-papers/index.ts';
import { listVersions } from '../../agenda-papers/index.ts';
import { getMeeting, type Meeting } from '../../meetings/index.ts';
import type { Draft } from '../model/draft.ts';
import { type NumberedItem, numberItems } from '../model/number-items.ts';
import { listAnnexEntries } from './list-annex-entries.ts';
import { readDraft } from './read-draft.ts';

/** The working agenda as it would be read if it went out now; null where there is none the viewer may see. */
export async function getDraft(
  trx: Trx,
  viewer: Viewer,
  meetingId: MeetingId,
): Promise<AgendaDocument | null> {
  const draft = await readDraft(trx, viewer, meetingId);
  return draft ? assembleDocument(trx, viewer, draft) : null;
}

export async function assembleDocument(trx: Trx, viewer: Viewer, draft: Draft): Promise<AgendaDocument> {
  const meeting = await getMeeting(trx, viewer, draft.meetingId);
  const council = await findCouncil(trx, draft.councilId);
  if (!council) throw new Error('an agenda is of a council');
  const annexes = await listAnnexEntries(trx, draft.meetingId);
  const number = ((await listVersions(trx, viewer, draft.meetingId)).at(-1)?.number ?? 0) + 1;
  return {
    council,
    meeting: meetingPart(meeting),
    version: { number, kind: number === 1 ? 'agenda' : 'revision', reason: null, sentAt: null },
    sections: numberItems(draft).map((section) => ({
      number: section.number,
      title: section.title,
      items: section.items.map((item) => documentItem(item, annexes.get(item.id) ?? [], number)),
    })),
  };
}

function meetingPart(meeting: Meeting): AgendaDocument['meeting'] {
  const { id, heldOn, startsAt, endsAt, place, form, kind } = meeting;
  return { id, heldOn, startsAt, endsAt, place, form, kind };
}

function documentItem(item: NumberedItem, annexes: readonly AnnexEntry[], version: number): DocumentItem {
  return {
    id: item.id,
    number: item.number,
    title: item.title,
    kind: item.kind,
    matterId: item.matterId,
    recordNumber: item.recordNumber,
    officers: [...item.officers],
    closedReason: item.closedReason,
    withdrawnReason: item.withdrawnReason,
    sending: item.firstSentIn ?? version,
    parts: {
      background: item.background,
      recommendationLead: item.recommendationLead,
      recommendations: [...item.recommendations],
      caseStatement: item.caseStatement,
      presenters: [...item.presenters],
      expectedMinutes: item.expectedMinutes,
      annexes: [...annexes],
    },
  };
}
