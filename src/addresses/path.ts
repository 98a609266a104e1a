/** The names in a pattern: `'/raad/:council/moeder/:date{…}'` → `'council' | 'date'`. */
type NamesIn<Pattern extends string> = Pattern extends `${infer Part}/${infer Rest}`
  ? NameOf<Part> | NamesIn<Rest>
  : NameOf<Pattern>;

type NameOf<Part> = Part extends `:${infer Name}{${string}`
  ? Name
  : Part extends `:${infer Name}`
    ? Name
    : never;

/** What a pattern's address is made from: a value for each name, as it is; encoding is the path's own work. */
export type Params<Pattern extends string> = Readonly<Record<NamesIn<Pattern>, string | number>>;

/** What stands after the `?`, in this order; what is undefined is left out. */
type Query = Readonly<Record<string, string | number | undefined>>;

type Given<Pattern extends string> = [NamesIn<Pattern>] extends [never]
  ? [query?: Query]
  : [params: Params<Pattern>, query?: Query];

/** An address of the site: called, it makes one from values; `pattern` is what the route table answers. */
type Path<Pattern extends string = string> = ((...given: Given<Pattern>) => string) & {
  /** As Hono reads it: a name may be held to a form, `:date{\\d{4}-\\d{2}-\\d{2}}`. */
  readonly pattern: Pattern;
};

/**
 * One address of the site, told once for its route, its links and its redirects.
 * @param pattern begins with `/`; a name fills a whole part between slashes
 */
export function path<const Pattern extends string>(pattern: Pattern): Path<Pattern>;
export function path(pattern: string) {
  return composedPath(pattern);
}

/** An address put together from parts that the type system cannot read: whoever does it knows the names. */
export type ComposedPath = ((params: Query, query?: Query) => string) & { readonly pattern: string };

/** The same as `path` for a pattern that is put together, not written. */
export function composedPath(pattern: string): ComposedPath {
  const parts = partsOf(pattern);
  const isFixed = parts.every(({ name }) => name === undefined);
  const make = (first: Query = {}, second: Query = {}): string => {
    const [params, query] = isFixed ? [{}, first] : [first, second];
    const filled = parts.map(({ name, text }) => (name === undefined ? text : encodedOf(params, name)));
    return `/${filled.join('/')}${queryText(query)}`;
  };
  return Object.assign(make, { pattern });
}

/** One part of a pattern between slashes. */
export type Part =
  | { readonly name?: undefined; readonly text: string }
  /** `form` is a regular expression for the whole value; null where anything goes. */
  | { readonly name: string; readonly text: string; readonly form: string | null };

/** The parts of a pattern; a form holds no slash. */
export function partsOf(pattern: string): readonly Part[] {
  return pattern
    .slice(1)
    .split('/')
    .map((text) => {
      const [, name, form = null] = /^:(\w+)(?:\{(.+)\})?$/.exec(text) ?? [];
      return name === undefined ? { text } : { name, text, form };
    });
}

function encodedOf(params: Query, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`an address without its ${name}`);
  return encodeURIComponent(value);
}

function queryText(query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
