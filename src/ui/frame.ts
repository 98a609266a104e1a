import type { Viewer } from '../kernel/viewer.ts';
import type { Way } from '../platform/http/way.ts';

/** What a page must know of the request around it; a Visit is one. */
export type Frame = {
  readonly viewer: Viewer;
  readonly csrf: string;
  /** Sentence to show once, left by the page that redirected here. */
  readonly notice: string | null;
  readonly url: URL;
  /** Every way that menus may show, in their order. */
  readonly ways: readonly Way[];
};
