import type { Route } from '../../../platform/http/route.ts';
import { filePath, type PaperKind, type PaperKinds, readFileParam } from '../../ground/papers/index.ts';
import { replyWithDraft, replyWithPaper } from './handlers/reply-with-file.ts';
import { type ExportFormat, exportFormats } from './model/formats.ts';

/** These stand before the papers' own pages, whose addresses would take them for a date. */
export function exportRoutes(kinds: PaperKinds): readonly Route[] {
  return kinds.flatMap(routesOfKind);
}

function routesOfKind(kind: PaperKind): readonly Route[] {
  const { read, work } = kind.place;
  return [
    {
      method: 'GET',
      path: filePath(kind, ['pdf', 'html', 'json', 'docx', 'zip']),
      access: 'public',
      handle: (visit) => {
        const { params, extension } = readFileParam(kind, visit.params);
        return replyWithPaper(visit, kind, params, readFormat(extension));
      },
    },
    {
      method: 'GET',
      path: `${read}/bilag.pdf`,
      access: 'public',
      handle: (visit) => replyWithPaper(visit, kind, visit.params, 'bundle'),
    },
    {
      method: 'GET',
      path: `${work}/:file{udkast\\.(?:pdf|docx)}`,
      access: ['secretariat', 'chair'],
      handle: (visit) =>
        replyWithDraft(visit, kind, readFormat((visit.params.file ?? '').split('.')[1] ?? '')),
    },
  ];
}

function readFormat(extension: string): ExportFormat {
  return exportFormats.find((format) => format === extension) ?? 'pdf';
}
