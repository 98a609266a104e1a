import { draftFile, publicBundle, publicFile } from '../../../addresses/index.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { type ExportFormat, exportFormats } from './model.ts';
import { replyWithDraft, replyWithVersion } from './queries/reply-with-file.ts';

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: publicFile.pattern,
    access: 'public',
    handle: showFile,
  },
  { method: 'GET', path: publicBundle.pattern, access: 'public', handle: showBundle },
  {
    method: 'GET',
    path: draftFile.pattern,
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
