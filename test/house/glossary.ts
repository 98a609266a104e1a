import type { Finding, Tree } from './tree.ts';

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
