import type { Route } from '../../../platform/http/route.ts';
import { type PaperKind, type PaperKinds, readFileParam } from '../../ground/papers/index.ts';
import { replyWithDraft, replyWithPaper } from './handlers/reply-with-file.ts';
import { type ExportFormat, exportFormats } from './model/formats.ts';

export function exportRoutes(kinds: PaperKinds): readonly Route[] {
  return kinds.flatMap(routesOfKind);
}

function routesOfKind(kind: PaperKind): readonly Route[] {
  const { file, bundle, draft } = kind.place.paths;
  return [
    {
      method: 'GET',
      path: file.pattern,
      access: 'public',
      handle: (visit) => {
        const { params, ending } = readFileParam(kind, visit.params);
        return replyWithPaper(visit, kind, params, readFormat(ending));
      },
    },
    {
      method: 'GET',
      path: bundle.pattern,
      access: 'public',
      handle: (visit) => replyWithPaper(visit, kind, visit.params, 'bundle'),
    },
    {
      method: 'GET',
      path: draft.pattern,
      access: 'freeze-papers',
      handle: (visit) =>
        replyWithDraft(visit, kind, readFormat((visit.params.file ?? '').split('.')[1] ?? '')),
    },
  ];
}

function readFormat(ending: string): ExportFormat {
  return exportFormats.find((format) => format === ending) ?? 'pdf';
}
