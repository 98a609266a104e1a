export type { PageLink, ReadingWarning, SourceKind, SourceLine, SourceText } from './model.ts';
export { sourceOfText } from './source-of-text.ts';
export { parseHtml } from './trees.ts';
