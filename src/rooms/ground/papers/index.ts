export { freezePaper } from './commands/freeze-paper.ts';
export { markPaperSent } from './commands/mark-paper-sent.ts';
export { publishPaper } from './commands/publish-paper.ts';
export { putPaperBack } from './commands/put-paper-back.ts';
export { removeUnsentPaper } from './commands/remove-unsent-paper.ts';
export { takeDownPaper } from './commands/take-down-paper.ts';
export { replyTakenDown } from './handlers/reply-taken-down.ts';
export {
  annexAddress,
  fileAddress,
  paperAddress,
  readAddress,
  readFileParam,
  versionAddress,
} from './model/addresses.ts';
export {
  annexName,
  type EntryText,
  listEntries,
  listPictures,
  type PaperAnnex,
  type PaperBody,
  type PaperEntry,
  type PaperSection,
  printedText,
  type Tags,
} from './model/body.ts';
export type { ClosedSince } from './model/closed-since.ts';
export { compareBodies, type EntryChange } from './model/compare-bodies.ts';
export { compareEntries } from './model/compare-entries.ts';
export {
  type Circumstances,
  getKind,
  kindInput,
  type Notice,
  type PaperKind,
  type PaperKinds,
  type PaperSubject,
  type Params,
  paperContent,
  paperKind,
  paramsInput,
  type SendingDeadline,
} from './model/kind.ts';
export type { KindWords } from './model/kind-words.ts';
export {
  capital,
  chooseMailWords,
  formHeading,
  type MailSource,
  type MailWords,
  openingOf,
  uncapital,
} from './model/mail.ts';
export {
  type Audience,
  type FoundFile,
  openPaper,
  type Paper,
  type PaperFacts,
  type PaperFile,
  type PaperForm,
  type PaperSeries,
  type Sheet,
  type TakenDown,
} from './model/paper.ts';
export { findAnnexFile, findPaperPicture } from './queries/find-file.ts';
export {
  findPaper,
  findReading,
  findWaitingPaper,
  getPaper,
  listPapers,
} from './queries/find-paper.ts';
export { findReadingAt } from './queries/find-reading-at.ts';
export {
  hasGoneOut,
  listPublished,
  listPublishedSubjects,
  listTakenDownSubjects,
} from './queries/list-published.ts';
export { closeInEarlier } from './steps/close-in-earlier.ts';
export { happened } from './texts.da.ts';
