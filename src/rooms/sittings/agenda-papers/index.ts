export { agendaBody } from './model/agenda-body.ts';
export { agendaContent, agendaOf, meetingOf } from './model/agenda-content.ts';
export {
  type AgendaDocument,
  type AnnexEntry,
  agendaDocumentSchema,
  type DocumentItem,
  type DocumentSection,
  type ItemKind,
  type ItemParts,
  itemKinds,
  type VersionKind,
} from './model/agenda-document.ts';
export { agendaJson } from './model/json-form.ts';
export { agendaMailWords } from './model/mail-words.ts';
export { openPart } from './model/open-part.ts';
export {
  type AgendaVersion,
  findVersion,
  findWaitingVersion,
  listVersions,
  toVersion,
} from './queries/find-version.ts';
export { agendaWords, itemKindNames, versionNames } from './texts.da.ts';
