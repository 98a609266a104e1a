/**
 * The program without its words: comments, strings, template texts and regular expressions become spaces, every
 * position and line kept. What is left can be searched for code alone.
 */
export function blankWords(text: string): string {
  const out = [...text];
  const open: ('template' | 'brace')[] = [];
  let at = 0;
  let inTemplate = false;
  const blank = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) if (out[i] !== '\n') out[i] = ' ';
  };
  // A position counts code units, as `matchAll` does.
  out.splice(0, out.length, ...text.split(''));
  while (at < text.length) {
    if (inTemplate) {
      const end = templateEnd(text, at);
      blank(at, end.at);
      at = end.at + end.length;
      inTemplate = false;
      if (end.length === 2) open.push('template');
      continue;
    }
    const word = wordAt(text, at);
    if (word) {
      blank(at, word);
      at = word;
      continue;
    }
    const sign = text[at];
    if (sign === '`') inTemplate = true;
    if (sign === '{') open.push('brace');
    if (sign === '}') inTemplate = open.pop() === 'template';
    at += 1;
  }
  return out.join('');
}

/** Where a comment, a string or a regular expression that begins here ends; null if none begins here. */
function wordAt(text: string, at: number): number | null {
  const two = text.slice(at, at + 2);
  if (two === '//') return endOf(text, at, /\n|$/g, 0);
  if (two === '/*') return endOf(text, at + 2, /\*\/|$/g, 1);
  const sign = text[at];
  if (sign === "'") return endOf(text, at + 1, /(?<=(?<!\\)(?:\\\\)*)'|\n|$/g, 1);
  if (sign === '"') return endOf(text, at + 1, /(?<=(?<!\\)(?:\\\\)*)"|\n|$/g, 1);
  if (sign !== '/' || !mayBeginPattern(text, at)) return null;
  const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function endOf(text: string, from: number, end: RegExp, beyond: 0 | 1): number {
  end.lastIndex = from;
  const match = end.exec(text);
  if (!match) return text.length;
  return match.index + (beyond && match[0] !== '\n' ? match[0].length : 0);
}

/** After a value `/` divides; after a sign or a word like `return` it begins a pattern. */
function mayBeginPattern(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return before === '' || /[([{,;:=!&|?+\-*%<>~^]$|\b(return|typeof|case|of|in)$|=>$/.test(before);
}

/** The end of a template's text: its closing quote (length 1) or the start of an expression (length 2). */
function templateEnd(text: string, from: number): { at: number; length: 1 | 2 } {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') return { at, length: 1 };
    else if (text.startsWith('${', at)) return { at, length: 2 };
  }
  return { at: text.length, length: 1 };
}
