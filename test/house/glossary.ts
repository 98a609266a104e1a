import { type Fault, type Finding, isSource, type SourceFile, type Tree } from './tree.ts';

const path = 'GLOSSARY.md';
/** The heading under which words stand that no room has yet. */
const toCome = '## Words of rooms to come';

type Row = {
  readonly line: number;
  /** As the table has it, with `*…*` around a word that no screen shows. */
  readonly danish: string;
  readonly code: string;
  readonly isToCome: boolean;
};

function rowsOf(tree: Tree): readonly Row[] {
  const lines = (tree.find((file) => file.path === path)?.text ?? '').split('\n');
  const border = lines.indexOf(toCome);
  return lines.flatMap((line, index) => {
    const [, danish = '', code = ''] = /^\|([^|]*)\|\s*`([^|]+)`\s*\|/.exec(line) ?? [];
    const isToCome = border >= 0 && index > border;
    return code === '' ? [] : [{ line: index + 1, danish: danish.trim(), code, isToCome }];
  });
}

/** One Danish word, one code name, and back: every row of every table in GLOSSARY.md. */
export function checkGlossary(tree: Tree): Finding {
  const rows = rowsOf(tree).map((row) => ({ ...row, danish: row.danish.replaceAll('*', '').toLowerCase() }));
  const repeated = rows.flatMap(({ line, danish, code }, index) => {
    const before = rows.slice(0, index);
    const byWord = before.find((row) => row.danish === danish);
    const byCode = before.find((row) => row.code === code);
    return [
      ...(byWord ? [{ path, line, what: `«${danish}» stands in line ${byWord.line} too` }] : []),
      ...(byCode ? [{ path, line, what: `${code} stands in line ${byCode.line} too` }] : []),
    ];
  });
  const malformed = rows
    .filter(({ code }) => !/^[a-z][A-Za-z0-9]*$/.test(code))
    .map(({ line, code }) => ({ path, line, what: `${code} is no one name in ASCII` }));
  return { seen: rows.length, faults: [...repeated, ...malformed] };
}

/**
 * Every code name of the glossary is the name of something in the code, or whole words of one (`agendaItem` of
 * `AgendaItemId`, `agenda_items` and `'agenda-item'`); those of rooms to come are not there yet.
 */
export function checkGlossaryNames(tree: Tree): Finding {
  const known = phrasesOf(tree.flatMap(namesIn));
  const rows = rowsOf(tree);
  const faults = rows.flatMap(({ line, code, isToCome }): readonly Fault[] => {
    if (known.has(wordsOf(code).map(singular).join(' ')) === !isToCome) return [];
    const what = isToCome ? `${code} is in the code: move it up` : `${code} names nothing in the code`;
    return [{ path, line, what }];
  });
  return { seen: rows.length, faults };
}

/** Every Danish word of the glossary is said on some screen, in whatever form of it; one in italics on none. */
export function checkGlossaryWords(tree: Tree): Finding {
  const said = tree.filter(isSource).flatMap(({ text }) => literalsOf(text));
  const screen = said
    .filter((literal) => !isName(literal))
    .join('\n')
    .toLowerCase();
  const rows = rowsOf(tree).filter(({ isToCome }) => !isToCome);
  const faults = rows.flatMap(({ line, danish }): readonly Fault[] => {
    const isOurs = /^\*.*\*/.test(danish);
    const isSaid = formsOf(danish).some((form) => form.test(screen));
    if (isSaid !== isOurs) return [];
    const what = isOurs
      ? 'is said on a screen: no italics'
      : 'is said on no screen: another word, or italics';
    return [{ path, line, what: `«${danish}» ${what}` }];
  });
  return { seen: rows.length, faults };
}

/** «kandidat, kommende punkt (i …)» → one pattern each; a form of a word has other letters behind it, and few. */
function formsOf(danish: string): readonly RegExp[] {
  const plain = danish.replaceAll('*', '').replace(/\([^)]*\)/g, '');
  return plain.split(',').map((alternative) => {
    const words = alternative.trim().toLowerCase().split(/\s+/);
    const inflected = words.map((word) => `${RegExp.escape(word)}\\p{L}{0,4}`);
    return new RegExp(`(?<!\\p{L})${inflected.join('\\s+')}(?!\\p{L})`, 'u');
  });
}

const commentOrLiteral =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\[\s\S])*)`/g;
const declared = /\b(?:const|let|function\*?|type|class)\s+(\w+)|(?<![\w.])(\w+)\??:(?!:)/g;
const isName = (literal: string) => /^[a-z][\w-]*$/.test(literal);

function literalsOf(text: string): readonly string[] {
  return [...text.matchAll(commentOrLiteral)].flatMap(
    ([, one, two, template]) => one ?? two ?? template ?? [],
  );
}

/** What a file gives a name to: in code, as a key or a kind told in a string, or as a table or column. */
function namesIn(file: SourceFile): readonly string[] {
  if (file.path.startsWith('db/migrations/')) return file.text.replace(/--.*/g, '').match(/[a-z_]+/g) ?? [];
  if (!isSource(file)) return [];
  const code = file.text.replace(commentOrLiteral, "''");
  const names = [...code.matchAll(declared)].flatMap(([, one, other]) => one ?? other ?? []);
  return [...names, ...literalsOf(file.text).filter(isName)];
}

/** Every run of whole words within the names, each word in the singular: `listAgendaItems` → «agenda item» and more. */
function phrasesOf(names: readonly string[]): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const name of new Set(names)) {
    const words = wordsOf(name).map(singular);
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + 1; to <= words.length; to += 1) phrases.add(words.slice(from, to).join(' '));
  }
  return phrases;
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter((word) => word !== '');
}

const singular = (word: string) => word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');
