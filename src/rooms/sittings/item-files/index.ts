export {
  type Annex,
  type AnnexWords,
  annexContent,
  annexFileOf,
  annexSources,
  annexStates,
  type ItemPlace,
  type RemovedAnnex,
  type TakenItem,
} from './model/annex.ts';
export { findDraftedAnnex, listDraftedPictures } from './queries/find-drafted.ts';
export { listItemAnnexes, listMeetingAnnexes, listRemoved } from './queries/list-annexes.ts';
export { putPicture } from './steps/put-picture.ts';
export {
  bringBack,
  moveTo,
  putAnnexes,
  putNewAnnexes,
  replaceFile,
  sayOfAnnex,
  takeOff,
} from './steps/write-annexes.ts';
