/** Parts of addresses that hold their value to a form, so that no address fits two routes. */

/** YYYY-MM-DD. */
export const date = ':date{\\d{4}-\\d{2}-\\d{2}}';

/** The identifier of a stored thing, as `newId` makes it. */
export function id<const Name extends string>(name: Name): `:${Name}{[0-9a-f-]{36}}` {
  return `:${name}{[0-9a-f-]{36}}`;
}
