import type { Readable } from 'node:stream';
import { isId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { longDate } from '../../../../ui/dates.ts';
import {
  type AgendaDocument,
  type AgendaVersion,
  findVersion,
  getDraft,
  openPart,
} from '../../../sittings/agendas/index.ts';
import { findMeeting, listMeetings, type Meeting } from '../../../sittings/meetings/index.ts';
import type { ExportFormat } from '../model.ts';
import { fileNames, refuse } from '../texts.da.ts';
import { getExport } from './get-export.ts';
import { makeFile } from './make-file.ts';

export type ExportOrder = {
  /** Id of the meeting, or council and date: `kkr-midtjylland/2024-06-18`. */
  readonly meeting: string;
  readonly format: ExportFormat;
  /** The newest that went out, a numbered one, or the draft. */
  readonly version: 'newest' | 'draft' | number;
  /** With closed items and annexes. */
  readonly closed: boolean;
};

export type ExportedMeeting = { readonly fileName: string; readonly content: Readable };

/**
 * A meeting's agenda as a file, for the command line on the machine: whoever may run it may read everything, so closed
 * parts are in it only when they were asked for.
 */
export async function exportMeeting(
  services: Pick<Services, 'db' | 'files'>,
  order: ExportOrder,
): Promise<Result<ExportedMeeting>> {
  const found = await services.db.as(systemViewer, (trx) => findAgenda(trx, order));
  if (!found.ok) return found;
  const { meeting, source } = found.value;
  const audience = order.closed ? 'whole' : 'open';
  const shown = (document: AgendaDocument) => (order.closed ? document : openPart(document));
  const fileName = fileNames[order.format](meeting.councilId, meeting.heldOn);
  if ('sections' in source) {
    const file = await makeFile(order.format, shown(source), audience, services.files);
    return file.ok ? ok({ fileName: `udkast-${fileName}`, content: file.value }) : file;
  }
  const version = { ...source, document: shown(source.document) };
  const made = await getExport(services, version, order.format, audience);
  return made.ok ? ok({ fileName, content: services.files.stream(made.value.fileHash) }) : made;
}

type Found = { readonly meeting: Meeting; readonly source: AgendaVersion | AgendaDocument };

async function findAgenda(trx: Trx, { meeting: name, version }: ExportOrder): Promise<Result<Found>> {
  const meeting = await findNamed(trx, name);
  if (!meeting) return refused(refuse('export-meeting-unknown', { meeting: name }));
  const date = longDate(meeting.heldOn);
  if (version === 'draft') {
    const source = await getDraft(trx, systemViewer, meeting.id);
    return source ? ok({ meeting, source }) : refused(refuse('export-without-draft', { date }));
  }
  const number = version === 'newest' ? undefined : version;
  const source = await findVersion(trx, systemViewer, meeting.id, number);
  if (source) return ok({ meeting, source });
  if (number === undefined) return refused(refuse('export-not-sent', { date }));
  return refused(refuse('export-version-unknown', { date, number }));
}

async function findNamed(trx: Trx, name: string): Promise<Meeting | null> {
  if (isId(name)) {
    const all = await listMeetings(trx, systemViewer, {});
    return all.find(({ id }) => id === name) ?? null;
  }
  const [council = '', date = '', more] = name.split('/');
  return more === undefined ? findMeeting(trx, systemViewer, council, date) : null;
}
