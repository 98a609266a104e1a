/** The part of a page that is the same for all readers of a kind, as it was rendered. */
export type Body = {
  readonly title: string;
  readonly breadcrumbs: readonly { readonly text: string; readonly href: string }[];
  /** HTML. */
  readonly main: string;
  readonly head: string;
  readonly wide: boolean;
  readonly scripts: readonly string[];
};

export type KeptBodies = {
  get(key: string): Body | undefined;
  /** Keeps a body, unless something was published since `generation`: it may be of before. */
  put(key: string, body: Body, generation: number): void;
  /** Forgets everything: something was published. */
  clear(): void;
  readonly generation: number;
};

/**
 * Bodies by address and kind of reader, so that a signed-in reader's page costs its frame only. The oldest goes when
 * there are too many: addresses can be made up by anyone.
 */
export function keptBodies(most = 500): KeptBodies {
  const bodies = new Map<string, Body>();
  let generation = 0;
  return {
    get: (key) => bodies.get(key),
    put(key, body, renderedAt) {
      if (renderedAt !== generation) return;
      bodies.set(key, body);
      const oldest = bodies.keys().next();
      if (bodies.size > most && !oldest.done) bodies.delete(oldest.value);
    },
    clear() {
      bodies.clear();
      generation += 1;
    },
    get generation() {
      return generation;
    },
  };
}
