import { join } from 'node:path';

/** What a run is asked for: paths (none: everything), and whether format, lint and types are asked too. */
type Asked = { readonly paths: readonly string[]; readonly withChecks: boolean };

/**
 * Reads the words behind `npm test --`: paths, or `--wing NAME`, which is one shard of the whole: the tests of the
 * wing's rooms, what holds the house, and format, lint and types.
 *
 * @param wings the names there are
 * @returns what is asked, or the sentence that says what is wrong
 */
export function readAsked(words: readonly string[], wings: readonly string[]): Asked | string {
  const at = words.indexOf('--wing');
  if (at < 0) return { paths: words, withChecks: words.length === 0 };
  const [wing = '', ...more] = words.slice(at + 1);
  if (!wings.includes(wing)) return `There is no wing ${wing}. The wings: ${wings.join(', ')}.`;
  const others = [...words.slice(0, at), ...more];
  return { paths: [join('src/rooms', wing), 'test/house', ...others], withChecks: true };
}
