import { type Freshness, type Mark, openFreshness } from './freshness.ts';

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
  /** The body that is kept, while it holds. */
  get(key: string): Body | undefined;
  /** Keeps a body where the mark from before its rendering still holds. */
  put(key: string, body: Body, mark: Mark): void;
  readonly freshness: Freshness;
};

/**
 * Bodies by address and kind of reader, so that a signed-in reader's page costs its frame only. The oldest goes when
 * there are too many: addresses can be made up by anyone.
 */
export function keptBodies(freshness: Freshness = openFreshness(), most = 500): KeptBodies {
  const bodies = new Map<string, { readonly body: Body; readonly mark: Mark }>();
  return {
    freshness,
    get(key) {
      const kept = bodies.get(key);
      if (!kept || freshness.holds(kept.mark)) return kept?.body;
      bodies.delete(key);
      return undefined;
    },
    put(key, body, mark) {
      if (!freshness.holds(mark)) return;
      bodies.set(key, { body, mark });
      const oldest = bodies.keys().next();
      if (bodies.size > most && !oldest.done) bodies.delete(oldest.value);
    },
  };
}
