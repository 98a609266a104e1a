import { type Fault, type Finding, isSource, type SourceFile, type Tree } from './tree.ts';

/** Lines of code in the body of one function, as the formatter breaks them; comments are free. */
const longest = 8;

const handlers = /^src\/rooms\/[^/]+\/[^/]+\/handlers\/[^/]+\.ts$/;

/** A handler reads what was asked, asks one command or query, and answers: at most eight lines, in every room. */
export function checkHandlers(tree: Tree): Finding {
  const bodies = tree
    .filter(isSource)
    .filter(({ path }) => handlers.test(path))
    .flatMap(bodiesIn);
  const faults = bodies
    .filter(({ lines }) => lines > longest)
    .map(({ path, line, name, lines }): Fault => {
      return { path, line, what: `the body of ${name} has ${lines} lines, at most ${longest}` };
    });
  return { seen: bodies.length, faults };
}

const declaring = /^(?:export|function|const|async|type)\b/;
/** What a body begins with; what is only data has its brace after a sign. */
const opening = /=> \{$|[^=:,([] \{$/;
const closing = /^( *)[})]/;

type Body = { readonly path: string; readonly line: number; readonly name: string; readonly lines: number };

/** The functions of a formatted file: what is declared at its margin, up to the line that closes it there. */
function bodiesIn({ path, text }: SourceFile): readonly Body[] {
  const lines = text.split('\n');
  return lines.flatMap((first, at): Body[] => {
    const [, name] = /^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(first) ?? [];
    if (name === undefined) return [];
    const rest = lines.slice(at);
    const next = rest.findIndex((each, index) => index > 0 && declaring.test(each));
    const own = next < 0 ? rest : rest.slice(0, next);
    const opened = own.findIndex((each) => opening.test(each));
    if (opened < 0) return [];
    const margin = /^ */.exec(own[opened] ?? '')?.[0] ?? '';
    const closed = own.findIndex((each, index) => index > opened && closing.exec(each)?.[1] === margin);
    return [{ path, line: at + 1, name, lines: own.slice(opened + 1, closed).filter(isCode).length }];
  });
}

function isCode(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:\/\/|\/\*|\*)/.test(line);
}
