export { describeImport } from './answers/describe-import.ts';
export { toBundleForm, toImportForm } from './answers/to-import-form.ts';
export type { ImportedAgenda, ImportedItem } from './model/agenda.ts';
export type { AnnexBundle, BundledAnnex } from './model/bundle.ts';
export { type ImportForm, importFormSchema } from './model/import-form.ts';
export type { ImportWarning, Place, Remainder } from './model/reading.ts';
export { type Understood, understoodSchema } from './model/understood.ts';
export { readDocument } from './read-document.ts';
export { councilNames, councilRefusal, type ImportRequest, readRequest } from './request.ts';
