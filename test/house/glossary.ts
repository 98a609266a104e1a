import { type Finding, isSource, type Tree } from './tree.ts';

/** One Danish word, one code name, and back: every row of every table in GLOSSARY.md. */
export function checkGlossary(tree: Tree): Finding {
  const path = 'GLOSSARY.md';
  const text = tree.find((file) => file.path === path)?.text ?? '';
  const rows = text.split('\n').flatMap((line, index) => {
    const [danish = '', code = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const isRow = /^`.+`$/.test(code);
    return isRow ? [{ line: index + 1, danish: danish.replaceAll('*', '').toLowerCase(), code }] : [];
  });
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
    .filter(({ code }) => !/^`[a-z][A-Za-z0-9]*`$/.test(code))
    .map(({ line, code }) => ({ path, line, what: `${code} is no one name in ASCII` }));
  return { seen: rows.length, faults: [...repeated, ...malformed] };
}

/** The heading under which words stand that no room has yet. */
const toCome = '## Words of rooms to come';

/** Every code name of the glossary is in the code, in one of its writings; those of rooms to come are not there yet. */
export function checkGlossaryNames(tree: Tree): Finding {
  const path = 'GLOSSARY.md';
  const text = tree.find((file) => file.path === path)?.text ?? '';
  const code = tree
    .filter((file) => isSource(file) || file.path.startsWith('db/migrations/'))
    .map((file) => file.text.toLowerCase())
    .join('\n');
  const isKnown = (name: string) => writings(name).some((writing) => code.includes(writing));
  const lines = text.split('\n');
  const border = lines.indexOf(toCome);
  const rows = lines.flatMap((line, index) => {
    const name = /^\|[^|]*\|\s*`(\w+)`/.exec(line)?.[1];
    return name === undefined ? [] : [{ line: index + 1, name, isToCome: border >= 0 && index > border }];
  });
  const faults = rows.flatMap(({ line, name, isToCome }) => {
    if (isKnown(name) === !isToCome) return [];
    const what = isToCome ? `${name} is in the code: move it up` : `${name} is nowhere in the code`;
    return [{ path, line, what }];
  });
  return { seen: rows.length, faults };
}

/** `agendaItem` is also written `agenda-item` and `agenda_item`. */
function writings(name: string): readonly string[] {
  const parts = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [name.toLowerCase(), parts, parts.replaceAll('-', '_')];
}
