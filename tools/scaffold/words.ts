/** What a template is filled with: a name in double braces → the word. */
export type Words = Readonly<Record<string, string>>;

/** The four forms of a Danish noun, as a dictionary has them: `et opslag, opslaget, opslag, opslagene`. */
export type DanishNoun = {
  readonly isNeuter: boolean;
  readonly one: string;
  readonly theOne: string;
  readonly many: string;
  readonly theMany: string;
};

/** @returns null where it is not four forms, the first with its article */
export function readDanishNoun(text: string): DanishNoun | null {
  const [, article, one = '', theOne = '', many = '', theMany = ''] =
    /^(en|et) ([a-zæøå -]+), ([a-zæøå -]+), ([a-zæøå -]+), ([a-zæøå -]+)$/.exec(text.trim()) ?? [];
  return article === undefined ? null : { isNeuter: article === 'et', one, theOne, many, theMany };
}

/** `performance-goal` → `performanceGoal` */
export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `reply` → `replies` */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A Danish word as addresses write it: `Møder og råd` → `moeder-og-raad`. */
export function slugOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Everything that is called after the noun, in code and on screen. */
export function nounWords(noun: string, danish: DanishNoun): Words {
  const nouns = pluralOf(noun);
  const fresh = danish.isNeuter ? 'nyt' : 'ny';
  return {
    thing: camel(noun),
    Thing: capital(camel(noun)),
    things: camel(nouns),
    Things: capital(camel(nouns)),
    'a-thing': noun,
    'a-things': nouns,
    table: nouns.replaceAll('-', '_'),
    'in words': noun.replaceAll('-', ' '),
    'many in words': nouns.replaceAll('-', ' '),
    ting: danish.one,
    Tingen: capital(danish.theOne),
    tingen: danish.theOne,
    flere: danish.many,
    Flere: capital(danish.many),
    ny: fresh,
    Ny: capital(fresh),
    slug: slugOf(danish.many),
  };
}
