export type { PageLink, ReadingWarning, SourceKind, SourceLine, SourceText } from './model.ts';
export { parseHtml } from './parse-html.ts';
export { sourceOfText } from './source-of-text.ts';
