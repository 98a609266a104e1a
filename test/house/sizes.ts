import { type Finding, isSource, type Tree } from './tree.ts';

const longest = 300;
const medianAtMost = 50;
const ninthDecileAtMost = 150;

/** No file above 300 lines; over the product without its tests a median of 50 and a ninth decile of 150 at most. */
export function checkSizes(tree: Tree): Finding {
  const code = tree.filter(({ path, text }) => /\.(ts|cjs)$/.test(path) && !isGenerated(text));
  const tooLong = code
    .map(({ path, text }) => ({ path, line: longest + 1, lines: countLines(text) }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, line, lines }) => ({ path, line, what: `${lines} lines, at most ${longest}` }));
  const sizes = code.filter(isSource).map(({ text }) => countLines(text));
  const budgets = [
    { part: 0.5, most: medianAtMost, called: 'median' },
    { part: 0.9, most: ninthDecileAtMost, called: 'ninth decile' },
  ];
  const over = budgets
    .map((budget) => ({ ...budget, lines: quantile(sizes, budget.part) }))
    .filter(({ lines, most }) => lines > most)
    .map(({ lines, most, called }) => ({
      path: 'src',
      line: 1,
      what: `the ${called} is ${lines} lines, at most ${most}`,
    }));
  return { seen: code.length, faults: [...tooLong, ...over] };
}

/** What a program writes is as long as what it tells of. */
function isGenerated(text: string): boolean {
  return /^\/\/ .*Not edited by hand\./.test(text);
}

function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** The smallest size that at least this part of the files keep within. */
export function quantile(sizes: readonly number[], part: number): number {
  const sorted = sizes.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
