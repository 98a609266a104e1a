import type { Board } from '../platform/http/board.ts';

/** What rooms hang up on pages of others, in the order it hangs. */
export const boards: readonly Board[] = [];
