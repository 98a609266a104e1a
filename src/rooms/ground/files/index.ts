export { knowFiles } from './commands/know-files.ts';
export { knowMadeFile } from './commands/know-made-file.ts';
export { knowSource } from './commands/know-source.ts';
export { openFile } from './handlers/open-file.ts';
export { startCleaning } from './jobs/keep-clean.ts';
export { fileJobs } from './jobs/read-file.ts';
export type { InspectedFile } from './model.ts';
export { inspectUpload } from './queries/inspect-upload.ts';
export { listTexts } from './queries/list-texts.ts';
