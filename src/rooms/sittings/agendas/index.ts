export { addItem, type NewItem } from './commands/add-item.ts';
export { addSection } from './commands/add-section.ts';
export { approveAgenda } from './commands/approve-agenda.ts';
export { deleteItem } from './commands/delete-item.ts';
export { refuseIfWaiting } from './commands/guard.ts';
export { markSent } from './commands/mark-sent.ts';
export { openAgenda } from './commands/open-agenda.ts';
export { saveItem } from './commands/save-item.ts';
export { contentOf, type ItemContent } from './model/item.ts';
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
export { mayPrepareAgenda, maySeeClosed } from './policy.ts';
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
export { happened, itemKindNames } from './texts.da.ts';
