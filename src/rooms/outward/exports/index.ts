export { type ExportOrder, exportPaper } from './commands/export-paper.ts';
export { makeFile } from './commands/make-file.ts';
export { exportFormats } from './model/formats.ts';
export { exportRoutes } from './routes.ts';
