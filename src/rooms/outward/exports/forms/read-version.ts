/** The version an address asks for (`?version=2`): undefined where it asks for none, null where it is no number. */
export function readVersion(asked: URLSearchParams): number | undefined | null {
  const text = asked.get('version');
  if (text === null) return undefined;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
