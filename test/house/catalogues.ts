import { blankWords } from './blank.ts';
import { type Fault, type Finding, isSource, lineOf, type SourceFile, type Tree } from './tree.ts';

type Entry = {
  readonly path: string;
  readonly line: number;
  readonly code: string;
  readonly sentence: string;
  /** The function that fills it. */
  readonly by: string;
};

/** `export const refuse = catalogue({`; the name is what fills the sentences. */
const beginning = /(?:\b(\w+)\s*=\s*)?\bcatalogue\(\s*\{/g;
const entry = /(?:'([\w-]+)'|\b([a-z]\w*))\s*:\s*((?:'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`[^`]*`))/g;

/** Every code of every `catalogue({…})`, with its sentence. */
export function listCodes(tree: Tree): readonly Entry[] {
  return tree.filter(isSource).flatMap(({ path, text }) => {
    const code = blankWords(text);
    return [...code.matchAll(beginning)].flatMap(({ index, 0: opening, 1: by = '' }) => {
      const from = index + opening.length;
      const body = text.slice(from, closing(code, from));
      return [...body.matchAll(entry)].map((match) => ({
        path,
        line: lineOf(text, from + match.index),
        code: match[1] ?? match[2] ?? '',
        sentence: (match[3] ?? '').slice(1, -1),
        by,
      }));
    });
  });
}

function closing(code: string, from: number): number {
  let depth = 1;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1;
    if (code[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}

/** Codes are unique, used and filled; a sentence begins with a capital and ends as a sentence does. */
export function checkCatalogues(tree: Tree): Finding {
  const entries = listCodes(tree);
  const sources = tree.filter((file) => isSource(file) && !file.path.startsWith('rules/'));
  const faults = entries.flatMap((each): readonly Fault[] =>
    [twice(each, entries), unused(each, sources), misshaped(each), ...unfilled(each, sources)]
      .filter((what) => what !== null)
      .map((what) => ({ path: each.path, line: each.line, what: `the code ${each.code} ${what}` })),
  );
  return { seen: entries.length, faults };
}

function twice(each: Entry, entries: readonly Entry[]): string | null {
  const other = entries.find((one) => one !== each && one.code === each.code);
  return other ? `stands in ${other.path} too` : null;
}

function unused({ code, path }: Entry, sources: readonly SourceFile[]): string | null {
  const isUsed = sources.some((file) => {
    const uses = file.text.split(`'${code}'`);
    const definitions = file.path === path ? uses.slice(1).filter((after) => /^\s*:/.test(after)).length : 0;
    return uses.length - 1 > definitions;
  });
  return isUsed ? null : 'is never used';
}

function misshaped({ sentence }: Entry): string | null {
  return /^[A-ZÆØÅ«»{0-9]/.test(sentence) && /[.?!»}]$|[.:] /.test(sentence) ? null : 'is no whole sentence';
}

/** Where a code is used in a plain call, every `{name}` of its sentence stands in the details. */
function unfilled({ code, sentence, by }: Entry, sources: readonly SourceFile[]): readonly string[] {
  const names = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const call = new RegExp(`\\b${by}\\(\\s*'${code}'\\s*(?:,\\s*\\{([^{}]*)\\}\\s*,?\\s*)?\\)`, 'g');
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(call)].flatMap(([, details = '']) =>
      details.includes('...')
        ? []
        : names
            .filter((name) => !new RegExp(`\\b${name}\\b`).test(details))
            .map((name) => `is used in ${path} without its {${name}}`),
    ),
  );
}
