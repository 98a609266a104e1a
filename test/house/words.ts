import { blankWords } from './blank.ts';
import { type Fault, type Finding, faultsAt, isTypeScript, type Tree } from './tree.ts';

type Ban = {
  readonly pattern: RegExp;
  readonly what: string;
  readonly where?: RegExp;
  readonly except?: RegExp;
};

const itself = /^test\/house\//;
const product = /^(src|reader|richtext|rules)\//;

/** What may not stand in the code, comments and strings apart. */
const inCode: readonly Ban[] = [
  { pattern: /(?<![.\w])any(?![\w(:?])/, what: 'the type any: parse with a schema instead' },
  {
    pattern: /(?<=[\w)\]}>'"`][ \n]+)as[ \n]+(?!const\b)[\w{[('"`]/,
    what: 'a cast with as: parse or narrow instead',
  },
  { pattern: /[\w)\]]!(?!=)/, what: 'a non-null assertion: ask first' },
  { pattern: /^export default\b/m, what: 'a default export: name it' },
  { pattern: /^\s*(?:export )?(?:const )?enum\b/m, what: 'an enum: use a union' },
  { pattern: /\b(?:test|it|describe|suite)\.(?:only|skip|todo)\s*\(/, what: 'a test set apart' },
  { pattern: /\{\s*(?:only|skip|todo)\s*:/, what: 'a test set apart' },
  { pattern: /\bwaitForTimeout\b/, what: 'a wait by the clock of a busy machine: wait for what is to come' },
  {
    pattern: /\bNodeCompiler\.create\b/,
    what: 'a typesetter with the fonts of the machine: newCompiler and onlyOurFonts',
    except: /^src\/platform\/pdf\/compiler\.ts$/,
  },
];

/** Time and chance come in as arguments. */
const inProduct: readonly Ban[] = [
  {
    pattern: /\bTemporal\.Now\b/,
    what: 'Temporal.Now: ask a clock',
    where: product,
    except: /^src\/kernel\/clock\.ts$/,
  },
  { pattern: /\bnew Date\(\s*\)|\bDate\.now\b/, what: 'the time of now: ask a clock', where: product },
  { pattern: /\bMath\.random\b/, what: 'chance: pass it in', where: product },
  {
    pattern: /\bperformance\.now\b/,
    what: 'performance.now outside the platform',
    where: product,
    except: /^src\/platform\/|\.test\.ts$/,
  },
  {
    pattern: /\basId\b/,
    what: 'an id of a text that nobody parsed: idInput, idText, readId or councilInput',
    where: /^src\/(?!.*\.test\.ts$)/,
    except: /^src\/(?:kernel\/ids|addresses\/names)\.ts$/,
  },
];

/** Asks the machine for a parser, and for nothing that a reading could depend on. */
const loadsLate = /^reader\/source\/trees\.ts$/;

/** A rule is arithmetic, a reading and a text are words alone: they see no machine. */
const inPackages: readonly Ban[] = [
  /\bprocess\b/,
  /\bconsole\b/,
  /\bglobalThis\b/,
  /\bfetch\s*\(/,
  /\bDate\b/,
  /\bsetTimeout\b/,
  /\bMath\.random\b/,
].map((pattern) => ({
  pattern,
  what: 'a rule, a reading and a text know no machine, clock or chance',
  where: /^(?:rules|reader|richtext)\/(?!.*\.test\.ts$)/,
  except: loadsLate,
}));

/** What may not stand anywhere, in words either. */
const inText: readonly Ban[] = [
  { pattern: /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/, what: 'a silenced check' },
  { pattern: /\b(?:TODO|FIXME|XXX)\b|[Cc]oming soon/, what: 'unfinished work' },
  { pattern: /(?:^|[\s"'`(])\/(?:work|home\/\w+|root\/\w+|Users\/\w+)\//m, what: 'the path of one machine' },
  { pattern: /registry\.npmjs|artifactory|\/npm-proxy\/|\bnexus\./i, what: 'the host of a registry' },
];

function banned(bans: readonly Ban[], path: string, text: string): readonly Fault[] {
  return bans
    .filter(({ where, except }) => (where?.test(path) ?? true) && !except?.test(path))
    .flatMap(({ pattern, what }) => faultsAt(path, text, pattern, (found) => `${what} (${found})`));
}

/** Forms of code the house does without. */
export function checkCode(tree: Tree): Finding {
  const files = tree.filter(isTypeScript);
  const faults = files.flatMap(({ path, text }) =>
    banned([...inCode, ...inProduct, ...inPackages], path, withoutRenaming(blankWords(text))),
  );
  return { seen: files.length, faults };
}

/** `import { a as b }` and `export { a as b }` rename; they do not cast. Nor does the SQL-like `as` of a declaration. */
function withoutRenaming(code: string): string {
  return code.replace(
    /\b(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?(?:\{[^}]*\}|\*\s+as\s+\w+)/g,
    (clause) => clause.replace(/\bas\b/g, '  '),
  );
}

/** Words the house does without, in every kind of file. */
export function checkText(tree: Tree): Finding {
  const files = tree.filter(({ path }) => !itself.test(path));
  return { seen: files.length, faults: files.flatMap(({ path, text }) => banned(inText, path, text)) };
}

const emptyName =
  /^(?:process|handle|manage)(?=[A-Z]|$)|(?:^|[a-z])(?:Utils?|Helpers?)$|^(?:utils?|helpers?|data|info)$/;
const emptyFile =
  /(?:^|\/)(?:(?:process|handle|manage)(?:-[\w-]+)?|(?:[\w-]+-)?(?:utils?|helpers?)|data|info)(?:\.test)?\.(?:ts|cjs)$/;
const named = /\bfunction\s+(\w+)|\b(?:const|let)\s+(\w+)\s*=\s*(?:async\s*)?(?:\([^()]*\)|\w+)\s*=>/g;

/** Names that say nothing. */
export function checkNames(tree: Tree): Finding {
  const files = tree.filter(({ path }) => /\.(ts|cjs)$/.test(path));
  const found = files.flatMap(({ path, text }) => {
    const names = [...blankWords(text).matchAll(named)].map((match) => match[1] ?? match[2] ?? '');
    const empty = names
      .filter((name) => emptyName.test(name))
      .map((name) => ({ path, line: 1, what: `the name ${name} says nothing` }));
    const ofFile = emptyFile.test(path) ? [{ path, line: 1, what: 'the name of the file says nothing' }] : [];
    return [{ names: names.length, faults: [...empty, ...ofFile] }];
  });
  return {
    seen: found.reduce((sum, { names }) => sum + names, 0),
    faults: found.flatMap(({ faults }) => faults),
  };
}
