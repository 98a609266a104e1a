import { type Fault, type Finding, faultsAt, isTest, type SourceFile, type Tree } from './tree.ts';

/** Everything that runs beside the database: the product, the packages, the launchers and the tools. */
const runs = /^(?:src|reader|richtext|rules|bin|tools)\/.+|^\.ci\/.+/;
/** The one place where PostgreSQL is told who looks, and the door, which asks for it. */
const place = 'src/platform/postgres/database.ts';
const askers = /^src\/platform\/door\/door\.ts$/;
/** Tries the walls from outside, as everybody: it is what proves them. */
const tries = /^tools\/walls\//;

/** What changes who a session of the database is, or what its policies read. */
const settings =
  /\bset_config\s*\(|(?<!\bupdate\s+\w+\s+)\b(?:set|reset)\s+(?:local\s+|session\s+)*(?:role\b|authorization\b|tvaers\.)|\bdiscard\s+all\b/i;
/** SQL that is put together while it runs may say anything. */
const unreadable = /\bsql\.raw\s*\(|\bCompiledQuery\.raw\s*\(/;

/**
 * The policies believe what the transaction was told of its viewer. It is told in one statement of one file, for
 * whoever the door lets in; nobody else says it, changes it, or writes SQL that cannot be read here.
 */
export function checkIntroductions(tree: Tree): Finding {
  const product = tree.filter(
    ({ path }) => runs.test(path) && !tries.test(path) && !isTest(path) && !path.endsWith('.md'),
  );
  return { seen: product.length, faults: product.flatMap(faultsIn) };
}

function faultsIn({ path, text }: SourceFile): readonly Fault[] {
  const raw = faultsAt(path, text, unreadable, () => 'SQL nobody can read here');
  if (path === place) return [...raw, ...secondStatement(text)];
  const told = faultsAt(path, text, settings, (found) => `${found} tells the database who looks`);
  const asked = askers.test(path)
    ? []
    : faultsAt(path, text, /\bintroduce\b(?=[^{}]*\}\s*from)/, () => 'an introduction beside the door');
  return [...raw, ...told, ...asked];
}

/** One statement sets all there is: two could differ. */
function secondStatement(text: string): readonly Fault[] {
  const statements = [...text.matchAll(/\bsql`[^`]*`/g)].filter((match) => settings.test(match[0]));
  return statements.length === 1
    ? []
    : [{ path: place, line: 1, what: `${statements.length} statements tell the database who looks` }];
}
