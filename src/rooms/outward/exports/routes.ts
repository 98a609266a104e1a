import type { Route, Visit } from '../../../platform/http/route.ts';
import { type ExportFormat, exportFormats } from './model.ts';
import { replyWithDraft, replyWithVersion } from './queries/reply-with-file.ts';

/** These stand before the meeting's own page, whose address would take them for a date. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/raad/:council/moeder/:file{[0-9-]+\\.(?:pdf|html|json|docx|zip)}',
    access: 'public',
    handle: showFile,
  },
  { method: 'GET', path: '/raad/:council/moeder/:date/bilag.pdf', access: 'public', handle: showBundle },
  {
    method: 'GET',
    path: '/sekretariat/:council/moeder/:date/:file{udkast\\.(?:pdf|docx)}',
    access: ['secretariat', 'chair'],
    handle: showDraft,
  },
];

function showFile(visit: Visit): Promise<Response> {
  const [date = '', extension = ''] = (visit.params.file ?? '').split('.');
  return replyWithVersion(visit, date, readFormat(extension));
}

function showBundle(visit: Visit): Promise<Response> {
  return replyWithVersion(visit, visit.params.date ?? '', 'bundle');
}

function showDraft(visit: Visit): Promise<Response> {
  const extension = (visit.params.file ?? '').split('.')[1] ?? '';
  return replyWithDraft(visit, visit.params.date ?? '', readFormat(extension));
}

function readFormat(extension: string): ExportFormat {
  return exportFormats.find((format) => format === extension) ?? 'pdf';
}
