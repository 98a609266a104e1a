/** What waits, in turn by address: whoever asks for much waits behind themselves, not before others. */
type Line<T> = {
  /** @returns false where too many wait already, in all or from this address */
  join(address: string, waiting: T): boolean;
  /** The next in turn whose address may go now, taken out of the line. */
  next(mayGo: (address: string) => boolean): { readonly address: string; readonly waiting: T } | null;
  /** @returns whether it stood in the line */
  leave(address: string, waiting: T): boolean;
};

export function openLine<T>(most: { readonly inAll: number; readonly perAddress: number }): Line<T> {
  // An address that was served goes to the end: the first of the map has waited longest for its turn.
  const lines = new Map<string, T[]>();
  const count = () => [...lines.values()].reduce((sum, line) => sum + line.length, 0);
  return {
    join(address, waiting) {
      const own = lines.get(address) ?? [];
      if (own.length >= most.perAddress || count() >= most.inAll) return false;
      lines.set(address, [...own, waiting]);
      return true;
    },
    next(mayGo) {
      for (const [address, [waiting, ...rest]] of lines) {
        if (waiting === undefined || !mayGo(address)) continue;
        lines.delete(address);
        if (rest.length > 0) lines.set(address, rest);
        return { address, waiting };
      }
      return null;
    },
    leave(address, waiting) {
      const own = lines.get(address) ?? [];
      const left = own.filter((each) => each !== waiting);
      if (left.length > 0) lines.set(address, left);
      else lines.delete(address);
      return left.length < own.length;
    },
  };
}
