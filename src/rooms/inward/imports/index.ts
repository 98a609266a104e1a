export { readUpload } from './commands/read-upload.ts';
export { type StoringResult, storeImport } from './commands/store-import.ts';
export { undoImport } from './commands/undo-import.ts';
export { asks } from './model/storing-plan.ts';
export { tellPlan } from './model/tell-plan.ts';
export { describeStoring } from './queries/describe-storing.ts';
export { routes } from './routes.ts';
export { happened, undoneText } from './texts.da.ts';
export { ways } from './ways.ts';
