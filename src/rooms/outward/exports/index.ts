export { type ExportFormat, exportFormats, type MadeExport } from './model.ts';
export type { Audience } from './pages/annex-names.ts';
export { type ExportOrder, exportMeeting } from './queries/export-meeting.ts';
export { getExport } from './queries/get-export.ts';
export { makeFile } from './queries/make-file.ts';
export { routes } from './routes.ts';
export { fileNames } from './texts.da.ts';
