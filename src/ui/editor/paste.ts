import { DOMSerializer, Node, type Schema } from '@tiptap/pm/model';
import { fromHtml, nameMarks, type RichText } from 'tvaers-richtext';
import { toDocument } from './convert.ts';

/**
 * Makes what another program pastes into what the editor holds: headings, lists, tables, bold, italic and links
 * stay, the rest goes. What was copied in the editor itself is left as it is.
 *
 * @param used keys of annex marks, which a pasted mark must not share
 */
export function cleanPastedHtml(markup: string, schema: Schema, used: readonly string[]): string {
  if (markup.includes('data-pm-slice')) return markup;
  const page = new DOMParser().parseFromString(withoutActiveAttributes(markup), 'text/html');
  const pasted = Node.fromJSON(schema, toDocument(renameMarks(fromHtml(page.body), used)));
  const fragment = DOMSerializer.fromSchema(schema).serializeFragment(pasted.content);
  const holder = document.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}

function renameMarks(text: RichText, used: readonly string[]): RichText {
  const freed = text.map((block) =>
    block.type === 'annexMark' && used.includes(block.mark) ? { ...block, mark: '' } : block,
  );
  return nameMarks(freed, used);
}

/** Styles and handlers never take effect in a parsed document, but the content policy counts each as an attempt. */
function withoutActiveAttributes(markup: string): string {
  const bare = markup.replace(/<style[\s\S]*?<\/style>/gi, '');
  return bare.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/\sstyle\s*=/gi, ' data-style=').replace(/\son\w+\s*=/gi, ' data-handler='),
  );
}
