import type { Block, Inline } from './model.ts';

/** A paragraph; or, where it begins with "./.", the annex mark somebody typed, still without a key. */
export function paragraphOrMark(content: readonly Inline[]): Block {
  const [first, ...others] = content;
  const rest = /^\s*\.\/\.(?=\s|$)(.*)$/s.exec(first?.text ?? '')?.[1];
  return first === undefined || rest === undefined
    ? { type: 'paragraph', content: [...content] }
    : { type: 'annexMark', mark: '', content: [{ ...first, text: rest }, ...others] };
}
