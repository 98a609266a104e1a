export { changedWords } from './model/changed-words.ts';
export { tellChanges } from './model/changes.ts';
export type { HistoryEntry } from './model/entry.ts';
export { historyPart } from './pages/history-part.ts';
export { listActors } from './queries/list-actors.ts';
export { listHistory } from './queries/list-history.ts';
