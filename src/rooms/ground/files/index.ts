export { startCleaning } from './commands/keep-clean.ts';
export { knowMadeFile } from './commands/know-made-file.ts';
export { knowSource } from './commands/know-source.ts';
export { fileJobs } from './commands/read-file.ts';
export { registerFile } from './commands/register-file.ts';
export { openFile } from './handlers/open-file.ts';
export { listTexts } from './queries/list-texts.ts';
