import { type Fault, type Finding, faultsAt, type Tree } from './tree.ts';

/** Where Danish stands: the catalogues, the pages, what the rules say, their cases, and the tests that read it. */
const danish = /^(?:src|reader|richtext|rules|tools|test)\/.*\.(?:ts|json|template)$/;
/** English of the rules, and what is read or searched for as people type it. */
const except = /\.en\.ts$|^test\/house\/|\/model\/read-question\.ts$/;

/** In Danish it is »so«. Marks that point outwards are French, those of German and English have no place either. */
const foreign = [
  /(?<![^\s'"`(>])«[^\s«][^«»\n]*»/,
  /„[^“”„\n]{1,300}[“”]/,
  /(?<=[\p{L}.,:] )“[^“”\n]{1,300}”(?= \p{Ll})/u,
];

/** One kind of quotation marks. */
export function checkQuotes(tree: Tree): Finding {
  const files = tree.filter(({ path }) => danish.test(path) && !except.test(path));
  const faults = files.flatMap(({ path, text }): readonly Fault[] =>
    foreign.flatMap((pattern) =>
      faultsAt(path, withoutEnglish(text), pattern, (found) => `quoted otherwise than »so«: ${found}`),
    ),
  );
  return { seen: files.length, faults };
}

/** The steps of a case stand in both languages. */
function withoutEnglish(text: string): string {
  return text.replace(/^\s*"english": .*$/gm, '');
}
