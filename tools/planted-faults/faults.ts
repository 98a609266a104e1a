/** One change of one line of a rule: where, of what kind, and how the line reads before and after. */
export type Fault = {
  readonly path: string;
  readonly line: number;
  readonly family: Family;
  readonly before: string;
  readonly after: string;
};

export const families = ['comparison', 'constant', 'rounding', 'paragraph', 'dropped-line'] as const;
export type Family = (typeof families)[number];

type Change = (line: string) => string | undefined;

const replaceFirst =
  (pattern: RegExp, by: (match: string) => string): Change =>
  (line) => {
    const found = pattern.exec(line);
    if (found === null) return undefined;
    return line.slice(0, found.index) + by(found[0]) + line.slice(found.index + found[0].length);
  };

const turned: Readonly<Record<string, string>> = {
  ' < ': ' <= ',
  ' <= ': ' < ',
  ' > ': ' >= ',
  ' >= ': ' > ',
  ' === ': ' !== ',
  ' !== ': ' === ',
};
const rounded: Readonly<Record<string, string>> = {
  'roundHalfUp(': 'floor(',
  'roundToUnit(': 'floorToUnit(',
  'Math.floor(': 'Math.ceil(',
  'Math.max(': 'Math.min(',
  'Math.min(': 'Math.max(',
};

const changes: Readonly<Record<Family, Change>> = {
  comparison: replaceFirst(/ (?:[<>]=?|[!=]==) /, (found) => turned[found] ?? found),
  constant: replaceFirst(/(?<![\w.'§»[-])\d+(?:_\d+)*n?\b(?![\]'.:])/, (found) =>
    found.endsWith('n')
      ? `${BigInt(found.slice(0, -1).replaceAll('_', '')) + 1n}n`
      : String(Number(found.replaceAll('_', '')) + 1),
  ),
  rounding: replaceFirst(
    /(?:roundHalfUp|roundToUnit|Math\.floor|Math\.max|Math\.min)\(/,
    (found) => rounded[found] ?? found,
  ),
  paragraph: replaceFirst(/(?:§|stk\.) \d+/, (found) =>
    found.replace(/\d+/, (number) => String(Number(number) + 1)),
  ),
  'dropped-line': (line) =>
    /^\s+(?:if \(.*\) (?:return|continue).*;|\.\.\..+,|told\.push\(.*\);)$/.test(line) ? '' : undefined,
};

/** Text that is no code: comments, imports and types say nothing that a test could hold. */
const isSilent = (line: string): boolean =>
  /^\s*(?:\*|\/\/|\/\*\*|import |export type|type |export \{|\} from|readonly )/.test(line) ||
  /\btype\b.*=/.test(line);

/** Every fault that can be planted in one file, in the order of its lines. */
export function listFaults(path: string, source: string): Fault[] {
  return source.split('\n').flatMap((before, at) =>
    isSilent(before)
      ? []
      : families.flatMap((family) => {
          const after = changes[family](before);
          return after === undefined || after === before
            ? []
            : [{ path, line: at + 1, family, before, after }];
        }),
  );
}

/** At most so many of each, spread evenly over the list: always the same ones. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => Math.floor(((at + 0.5) * all.length) / most)).flatMap(
    (index) => all.slice(index, index + 1),
  );
}
