import type { Finding, Tree } from './tree.ts';

/** Names of places as prose writes them: `src/rooms/sittings/agendas/README.md`, `db/migrations/0006-agendas.sql`. */
const place = /(?<![\w/.-])((?:src|rules|reader|richtext|test|tools|bin|db|docs|\.ci)\/[\w./-]*\w)/g;
/** Links of Markdown to a place, as seen from the page. */
const link = /\]\((?!https?:|#|mailto:)([^)\s#]+)/g;

/** Every place a page of the project names is there. Words in capitals and `…` stand for any name. */
export function checkPaths(tree: Tree, isThere: (path: string) => boolean): Finding {
  const pages = tree.filter(({ path }) => path.endsWith('.md') && path !== 'CHANGELOG.md');
  const named = pages.flatMap(({ path, text }) =>
    withoutExamples(text).flatMap((line, index) => [
      ...[...line.matchAll(place)].map((match) => ({ path, line: index + 1, to: match[1] ?? '' })),
      ...[...line.matchAll(link)].map((match) => ({
        path,
        line: index + 1,
        to: from(path, match[1] ?? ''),
      })),
    ]),
  );
  const faults = named
    .filter(
      ({ to }) => !/[A-Z]{4,}(?!\.md)|NAME|NNNN/.test(to.replace('README.md', '').replace('GLOSSARY.md', '')),
    )
    .filter(({ to }) => !isThere(to))
    .map(({ path, line, to }) => ({ path, line, what: `${to} is not there` }));
  return { seen: named.length, faults };
}

/** The lines of a page; what stands in a fenced example may link to anything. */
function withoutExamples(text: string): readonly string[] {
  let fenced = false;
  return text.split('\n').map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    return fenced ? line.replace(link, '') : line;
  });
}

function from(page: string, to: string): string {
  const parts = [...page.split('/').slice(0, -1), ...to.split('/')];
  const walked: string[] = [];
  for (const part of parts) {
    if (part === '..') walked.pop();
    else if (part !== '.') walked.push(part);
  }
  return walked.join('/');
}
