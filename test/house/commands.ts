import { type Fault, type Finding, isSource, type SourceFile, type Tree } from './tree.ts';

const inCommands = /^src\/rooms\/[^/]+\/[^/]+\/commands\/[^/]+\.ts$/;

/**
 * A file of `commands/` is one command and nothing else: it exports one value, made by `command`, and at most types of
 * what it takes and answers. What commands share lies in `queries/`, `store` or `steps/`.
 */
export function checkCommands(tree: Tree): Finding {
  const files = tree.filter(isSource).filter(({ path }) => inCommands.test(path));
  return { seen: files.length, faults: files.flatMap(faultsIn) };
}

function faultsIn({ path, text }: SourceFile): readonly Fault[] {
  const exported = [...text.matchAll(/^export (?!type )(.+)$/gm)].map((match) => match[1] ?? '');
  const others = exported.filter((line) => !/^const \w+ = command(?:WithPreparation)?\(\{/.test(line));
  const fault = (what: string): readonly Fault[] => [{ path, line: 1, what }];
  if (others.length > 0) return fault(`exports what is no command: ${others.join('; ')}`);
  return exported.length === 1 ? [] : fault(`exports ${exported.length} commands, not one`);
}
