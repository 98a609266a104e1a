export {
  type Change,
  compareText,
  isSameText,
  type Line,
  type LineKind,
  type WordChange,
} from './compare.ts';
export { fromHtml } from './from-html.ts';
export { fromMarks } from './from-marks.ts';
export { readInlineNodes } from './html-inlines.ts';
export { attributeOf, childrenOf, type HtmlNode, isBlock, isDropped, tagOf } from './html-node.ts';
export {
  type Block,
  type Inline,
  type List,
  type ListItem,
  paragraph,
  type RichText,
  richTextSchema,
  type Table,
} from './model.ts';
export { listMarks, nameMarks } from './name-marks.ts';
export { normaliseInlines, normaliseText } from './normalise.ts';
export { plainText } from './plain.ts';
export { cutAtHeadings, plainBlocks } from './plain-blocks.ts';
export { plainInline } from './plain-inline.ts';
export { safeLink } from './safe-link.ts';
export { toMarks } from './to-marks.ts';
export { paragraphOrMark } from './typed-mark.ts';
