export { exportFormats } from './model/formats.ts';
export { exportRoutes } from './routes.ts';
export { type ExportOrder, exportPaper } from './steps/export-paper.ts';
export { makeFile } from './steps/make-file.ts';
