export {
  type Account,
  type AnnexBundle,
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
export { decideKind } from './queries/decide-kind.ts';
export { readAgenda } from './queries/read-agenda.ts';
export { toImportForm } from './queries/to-import-form.ts';
