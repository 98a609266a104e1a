/** What is wrong with a JSON text that can be read, but not without losing something. */
export type Loss =
  | { readonly kind: 'key-twice'; readonly key: string }
  | { readonly kind: 'number-rounded'; readonly number: string };

const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],:]/g;

/**
 * The first name that stands twice in one object (the earlier value would be lost) or number with more digits than a
 * JSON reader keeps. The text must be JSON.
 */
export function findLoss(text: string): Loss | undefined {
  const open: (Set<string> | undefined)[] = [];
  let before = '';
  for (const [token] of text.matchAll(tokens)) {
    follow(open, token);
    const keys = open.at(-1);
    if (keys && token.startsWith('"') && (before === '{' || before === ',')) {
      const key: unknown = JSON.parse(token);
      if (keys.has(String(key))) return { kind: 'key-twice', key: String(key) };
      keys.add(String(key));
    }
    if (isRounded(token)) return { kind: 'number-rounded', number: token };
    before = token;
  }
  return undefined;
}

/** Keeps the names of each object that is open at a token; a list is open without names. */
function follow(open: (Set<string> | undefined)[], token: string): void {
  if (token === '{') open.push(new Set());
  if (token === '[') open.push(undefined);
  if (token === '}' || token === ']') open.pop();
}

/** A number of more than fifteen digits that is no whole number small enough to be kept. */
function isRounded(token: string): boolean {
  if (!/^-?\d/.test(token)) return false;
  const digits = token
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '');
  return digits.length > 15 && !(/^-?\d+$/.test(token) && Number.isSafeInteger(Number(token)));
}
