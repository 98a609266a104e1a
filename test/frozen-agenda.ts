import { fixedClock } from '../src/kernel/clock.ts';
import type { CouncilId, MeetingId, PaperId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemViewer } from '../src/kernel/viewer.ts';
import { type Act, inner } from '../src/platform/door/index.ts';
import type { Database, Trx } from '../src/platform/postgres/database.ts';
import { freezePaper, markPaperSent, publishPaper } from '../src/rooms/ground/papers/index.ts';
import {
  type AgendaDocument,
  agendaContent,
  type DocumentItem,
} from '../src/rooms/sittings/agenda-papers/index.ts';
import { actOf } from './act.ts';

/** Puts the meeting of a made-up agenda into the database, with an agenda nobody has written in; once. */
export function storeMeeting(
  database: Database,
  councilId: CouncilId,
  meetingId: MeetingId,
  { meeting }: AgendaDocument,
): Promise<void> {
  return database.as(systemViewer, async (trx) => {
    const { heldOn, startsAt, endsAt, place, form, kind } = meeting;
    const times = { held_on: heldOn, starts_at: startsAt, ends_at: endsAt };
    await trx
      .insertInto('meetings')
      .values({ id: meetingId, council_id: councilId, ...times, place, form, kind })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .insertInto('agendas')
      .values({ meeting_id: meetingId, council_id: councilId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/**
 * Puts the agenda into the database as a frozen version.
 * @param sentAt when it went out and was published; null where it has not
 * @returns the version's id
 */
export function freezeAgenda(
  database: Database,
  councilId: CouncilId,
  meetingId: MeetingId,
  document: AgendaDocument,
  sentAt: string | null,
): Promise<PaperId> {
  return database.as(systemViewer, async (trx) => {
    const items = document.sections.flatMap((section) => section.items);
    await knowFiles(trx, items);
    const { version, meeting } = document;
    const paperId = expectOk(
      await inner(actAt(trx, '2024-06-10T10:00:00Z'), freezePaper, {
        councilId,
        kind: agendaContent,
        subjectId: meetingId,
        version: version.number,
        form: version.kind === 'agenda' ? 'first' : version.kind,
        title: titles[version.kind],
        datedOn: meeting.heldOn,
        reason: version.reason,
        content: document,
        // Made-up annexes share their ids; a real one is itself alone.
        files: [...new Map(items.flatMap(filesOf).map((file) => [file.fileId, file])).values()],
      }),
    );
    const state = sentAt === null ? 'approved' : 'sent';
    await trx.updateTable('agendas').set({ state }).where('meeting_id', '=', meetingId).execute();
    if (sentAt === null) return paperId;
    expectOk(await inner(actAt(trx, sentAt), markPaperSent, { councilId, paperId }));
    expectOk(await inner(actAt(trx, sentAt), publishPaper, { councilId, paperId }));
    return paperId;
  });
}

function actAt(trx: Trx, at: string): Act {
  return actOf(trx, systemViewer, fixedClock(at));
}

const titles = {
  agenda: 'Dagsorden til mødet den 18. juni 2024',
  addendum: 'Tillæg til dagsordenen til mødet den 18. juni 2024',
  revision: 'Ny version af dagsordenen til mødet den 18. juni 2024',
};

/** The files the annexes name, as if they had been uploaded and read. */
async function knowFiles(trx: Trx, items: readonly DocumentItem[]): Promise<void> {
  for (const { fileHash, size, mediaType } of items.flatMap((item) => item.parts?.annexes ?? [])) {
    await trx
      .insertInto('files')
      .values({ hash: fileHash, size: BigInt(size), media_type: mediaType, text: '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function filesOf(item: DocumentItem) {
  return (item.parts?.annexes ?? []).map(({ id, fileName, fileHash, mediaType, closedReason }) => ({
    role: 'annex' as const,
    fileId: id,
    fileName,
    fileHash,
    mediaType,
    closed: item.closedReason !== null || closedReason !== null,
  }));
}
