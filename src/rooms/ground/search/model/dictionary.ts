import { fold } from './fold.ts';

/** One way a word of the dictionary is bent: `strip` goes from its end, `add` comes. */
type Ending = {
  readonly flag: number;
  readonly strip: string;
  readonly add: string;
  readonly where: RegExp | null;
  /** What the bent word may do next, and be in a compound. */
  readonly gives: ReadonlySet<number>;
};

type ByFlag = ReadonlyMap<number, readonly Ending[]>;

/** Endings by what they add, by what they take away, and by their flag. */
type Endings = ReadonlyMap<string, ReadonlyMap<string, ByFlag>>;

/** A word list with endings, as hunspell's files tell it, folded as the search folds. */
export type Dictionary = {
  /** Words as listed, with their flags. */
  readonly words: ReadonlyMap<string, ReadonlySet<number>>;
  readonly endings: Endings;
  /** Those that come on top of another. */
  readonly stacked: Endings;
  /** Forms that may begin a compound ("børne", "arbejds"), each with the words they are forms of. */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** What ending a compound in a word costs, as far as it has been found out. */
  readonly tails: Map<string, number>;
};

/** One reading of a form: the listed word, and what the form may be in a compound. */
type Reading = { readonly base: string; readonly flags: ReadonlySet<number> };

// Flags of Stavekontrolden's affix file that are no endings.
const forbidden = 6;
const needsEnding = 8;
const beginsCompound = 32;
const insideCompound = 33;
const endsCompound = 34;
const onlyInCompound = 36;
const mayStandLast = 39;

/** Words that folding leaves as they are: nearly all. */
const startsLarge = /^\p{Lu}/u;
const plain = /^[a-zæø-]+$/;

/** Reads hunspell's two files. Names keep their letters folded, and begin no compound. */
export function readDictionary(aff: string, dic: string): Dictionary {
  const endings = readEndings(aff);
  const byFlag = Map.groupBy(endings.filter(makesHead), ({ flag }) => flag);
  const words = new Map<string, ReadonlySet<number>>();
  const heads = new Map<string, string[]>();
  const sets = new Map<string, ReadonlySet<number>>();
  for (const line of dic.split('\n').slice(1)) {
    const { word, flags } = readLine(line, sets);
    if (flags.has(forbidden) || /[^\p{L}-]/u.test(word)) continue;
    const folded = plain.test(word) ? word : fold(word);
    words.set(folded, merged(words.get(folded), flags));
    if (startsLarge.test(word)) continue;
    for (const head of headsOf(folded, flags, byFlag)) addHead(heads, head, folded);
  }
  const given = new Set(endings.flatMap(({ gives }) => [...gives]));
  const stacked = endings.filter(({ flag, add }) => add !== '' && given.has(flag));
  return { words, endings: sorted(endings), stacked: sorted(stacked), heads, tails: new Map() };
}

function addHead(heads: Map<string, string[]>, head: string, word: string): void {
  const known = heads.get(head);
  if (known === undefined) heads.set(head, [word]);
  else if (!known.includes(word)) known.push(word);
}

function sorted(endings: readonly Ending[]): Endings {
  const byAdd = Map.groupBy(endings, ({ add }) => add);
  return new Map([...byAdd].map(([add, each]) => [add, byStrip(each)]));
}

function byStrip(endings: readonly Ending[]): ReadonlyMap<string, ByFlag> {
  const groups = Map.groupBy(endings, ({ strip }) => strip);
  return new Map([...groups].map(([strip, each]) => [strip, Map.groupBy(each, ({ flag }) => flag)]));
}

const longestEnding = 7;

/** Every reading of a form: listed as it is, with one ending, or with one on top of another ("hus-et-s"). */
export function readingsOf({ words, endings, stacked }: Dictionary, form: string): readonly Reading[] {
  const listed = words.get(form);
  const found: Reading[] =
    listed === undefined || listed.has(needsEnding) ? [] : [{ base: form, flags: listed }];
  found.push(...unbent(words, endings, form).map(({ base, ending }) => ({ base, flags: ending.gives })));
  for (const [stem, outer] of stemsOf(stacked, form)) {
    for (const { base, ending } of unbent(words, endings, stem)) {
      for (const flag of ending.gives) {
        for (const { gives } of (outer.get(flag) ?? []).filter((each) => fits(each, stem)))
          found.push({ base, flags: gives });
      }
    }
  }
  return found;
}

/** A reading that is a word by itself. */
export function standsAlone({ flags }: Reading): boolean {
  return !flags.has(onlyInCompound) && !flags.has(needsEnding);
}

/** A reading that may end a compound. */
export function endsCompounds({ flags }: Reading): boolean {
  return flags.has(endsCompound) || flags.has(mayStandLast);
}

/** Listed words the form is bent from by one ending. */
function unbent(words: Dictionary['words'], endings: Endings, form: string) {
  const found: { readonly base: string; readonly ending: Ending }[] = [];
  for (const [base, byFlag] of stemsOf(endings, form)) {
    for (const flag of words.get(base) ?? []) {
      for (const ending of byFlag.get(flag) ?? []) if (fits(ending, base)) found.push({ base, ending });
    }
  }
  return found;
}

function* stemsOf(endings: Endings, form: string): Generator<readonly [string, ByFlag]> {
  for (let length = Math.min(longestEnding, form.length - 2); length >= 0; length -= 1) {
    const cut = form.length - length;
    for (const [strip, byFlag] of endings.get(form.slice(cut)) ?? [])
      yield [form.slice(0, cut) + strip, byFlag];
  }
}

function fits({ where }: Ending, stem: string): boolean {
  return where === null || where.test(stem);
}

function headsOf(word: string, flags: ReadonlySet<number>, byFlag: ByFlag): readonly string[] {
  const heads = flags.has(beginsCompound) || flags.has(insideCompound) ? [word.replace(/-$/, '')] : [];
  for (const flag of flags) {
    for (const ending of byFlag.get(flag) ?? []) {
      if (word.endsWith(ending.strip) && fits(ending, word))
        heads.push(word.slice(0, word.length - ending.strip.length) + ending.add);
    }
  }
  return heads;
}

function makesHead({ gives, add }: Ending): boolean {
  return (gives.has(beginsCompound) || gives.has(insideCompound)) && !add.endsWith('-');
}

function readLine(line: string, sets: Map<string, ReadonlySet<number>>) {
  const gap = line.search(/[\t ]/);
  const entry = gap < 0 ? line : line.slice(0, gap);
  const slash = entry.indexOf('/', 1);
  const listed = slash < 0 ? '' : entry.slice(slash + 1);
  const flags = sets.get(listed) ?? new Set(listed === '' ? [] : listed.split(',').map(Number));
  sets.set(listed, flags);
  return { word: slash < 0 ? entry : entry.slice(0, slash), flags };
}

function merged(one: ReadonlySet<number> | undefined, other: ReadonlySet<number>): ReadonlySet<number> {
  return one === undefined ? other : one.union(other);
}

/** "SFX 4 0 et/34 [^e]": flag, what goes, what comes, what it may do next, and where it fits. */
function readEndings(aff: string): readonly Ending[] {
  return [...aff.matchAll(/^SFX (\d+) (\S+) ([^\s/]+)(?:\/([\d,]+))? (\S+)/gm)].map(
    ([, flag, strip = '', add = '', gives = '', where = '.']) => ({
      flag: Number(flag),
      strip: strip === '0' ? '' : fold(strip),
      add: add === '0' ? '' : fold(add),
      where: where === '.' ? null : new RegExp(`${fold(where)}$`),
      gives: new Set(gives === '' ? [] : gives.split(',').map(Number)),
    }),
  );
}
