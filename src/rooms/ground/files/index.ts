export { startCleaning } from './commands/keep-clean.ts';
export { knowFiles } from './commands/know-files.ts';
export { knowMadeFile } from './commands/know-made-file.ts';
export { knowSource } from './commands/know-source.ts';
export { fileJobs } from './commands/read-file.ts';
export { openFile } from './handlers/open-file.ts';
export type { InspectedFile } from './model.ts';
export { inspectUpload } from './queries/inspect-upload.ts';
export { listTexts } from './queries/list-texts.ts';
