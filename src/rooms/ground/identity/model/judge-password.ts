/** What is wrong with a password, or null: `blank`, `short`, `long`, `common` or `personal`. */
type Judgement = 'blank' | 'short' | 'long' | 'common' | 'personal' | null;

export const shortestPassword = 10;
const longestPassword = 200;

/** Letters of a name or an e-mail fewer than these say nothing of whose it is. */
const shortestPart = 4;
/** So much besides the person's own words makes it a password again. */
const leastBesides = 8;

type Known = {
  /** Passwords many people have, in small letters. */
  readonly common: ReadonlySet<string>;
  /** Words one begins a guess with here: places, months, parties. Alone, or two of them, with figures around. */
  readonly words: readonly string[];
  /** The name and e-mail of whoever is to have it. */
  readonly person: readonly string[];
};

/** No rule asks for capitals or signs: a password is refused only where somebody would guess it. */
export function judgePassword(password: string, known: Known): Judgement {
  if (password.trim() === '') return 'blank';
  if (password.length < shortestPassword) return 'short';
  if (password.length > longestPassword) return 'long';
  const small = fold(password);
  if (isPersonal(small, known.person)) return 'personal';
  return isCommon(small, password.toLowerCase(), known) ? 'common' : null;
}

function isCommon(small: string, typed: string, { common, words }: Known): boolean {
  if (new Set(small).size <= 3 || isRun(small)) return true;
  const bare = small.replace(/^[^a-z]+|[^a-z]+$/g, '');
  if ([typed, small, bare].some((form) => common.has(form))) return true;
  const joined = bare.replace(/[^a-z]/g, '');
  const folded = new Set(words.map((word) => fold(word).replace(/[^a-z]/g, '')));
  // One word, or two that stand together: aarhus kommune, sommer-ferie.
  return [...joined].some((_, at) => {
    const rest = joined.slice(at + 1);
    return folded.has(joined.slice(0, at + 1)) && (rest === '' || folded.has(rest));
  });
}

/** Each sign follows the one before, up or down: 1234567890, zyxwvutsrq. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((sign, at) => sign.charCodeAt(0) - text.charCodeAt(at));
  const wraps = (step: number) => (step === -9 ? 1 : step === 9 ? -1 : step);
  return [1, -1].some((way) => steps.every((step) => wraps(step) === way));
}

function isPersonal(small: string, person: readonly string[]): boolean {
  const parts = person
    .map(fold)
    .flatMap((text) => [text, ...text.split('@'), ...text.split(/[^a-z0-9]+/)])
    .filter(({ length }) => length >= shortestPart)
    .sort((one, other) => other.length - one.length);
  const besides = parts.reduce((left, part) => left.replaceAll(part, ''), small);
  return besides !== small && besides.replace(/[^a-z0-9]/g, '').length < leastBesides;
}

/** Small letters, and the Danish ones as they are written without them. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa');
}
