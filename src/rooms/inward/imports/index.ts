export { type StoringResult, storeImport } from './commands/store-import.ts';
export {
  type Account,
  type AgendaFile,
  type AnnexBundle,
  agendaFileSchema,
  annexBundleSchema,
  type BundledAnnex,
  councilNames,
  type ImportedAgenda,
  type ImportedAnnex,
  type ImportedItem,
  type ImportedSection,
  type ImportForm,
  type ImportRequest,
  type ImportWarning,
  type ItemKind,
  importedAgendaSchema,
  importFormSchema,
  type Place,
  type Remainder,
  type Stamps,
} from './model.ts';
export { describeImport } from './queries/describe-import.ts';
export { readImport } from './queries/read-import.ts';
export { councilRefusal, readRequest } from './queries/read-request.ts';
export { toAgendaFile, toBundleForm, toImportForm } from './queries/to-import-form.ts';
export { routes } from './routes.ts';
export { ways } from './ways.ts';
