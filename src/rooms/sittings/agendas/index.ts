export { addItem, type NewItem } from './commands/add-item.ts';
export { approveAgenda } from './commands/approve-agenda.ts';
export { addSection } from './commands/arrange-sections.ts';
export { refuseIfWaiting } from './commands/guard.ts';
export { markSent } from './commands/mark-sent.ts';
export { openAgenda, standardSections } from './commands/open-agenda.ts';
export { type Conflict, type ItemContent, saveItem } from './commands/save-item.ts';
export { deleteItem } from './commands/withdraw-item.ts';
export {
  type AgendaDocument,
  type AnnexEntry,
  agendaDocumentSchema,
  annexEntrySchema,
  type DocumentItem,
  type DocumentSection,
  type ItemKind,
  type ItemParts,
  itemKinds,
  openPart,
} from './model.ts';
export { mayPrepareAgenda, maySeeClosed, mayWriteAgenda } from './policy.ts';
export { compareVersions, type ItemChange } from './queries/compare-versions.ts';
export { getDraft } from './queries/draft-document.ts';
export { type AgendaState, listAgendaStates } from './queries/list-agenda-states.ts';
export { latestTreatments, listTreatments } from './queries/list-treatments.ts';
export { type Draft, type DraftItem, readDraft } from './queries/read-draft.ts';
export { routes } from './routes.ts';
export {
  type AgendaVersion,
  findVersion,
  findWaitingVersion,
  getVersion,
  listVersions,
  type VersionKind,
} from './store.ts';
export { itemKindNames } from './texts.da.ts';
