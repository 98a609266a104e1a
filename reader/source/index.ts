export type { PageLink, ReadingWarning, SourceKind, SourceLine, SourceText } from './model.ts';
export { parseHtml } from './trees.ts';
export { sourceOfText } from './source-of-text.ts';
