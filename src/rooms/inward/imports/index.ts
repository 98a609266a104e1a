export { readUpload } from './commands/read-upload.ts';
export { type StoringResult, storeImport } from './commands/store-import.ts';
export { routes } from './routes.ts';
export { happened } from './texts.da.ts';
export { ways } from './ways.ts';
