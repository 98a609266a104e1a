export type { HistoryEntry, Sentences } from './model/entry.ts';
export { historyPart } from './pages/history-part.ts';
export { listHistory } from './queries/list-history.ts';
