import type { Storyboard } from './stage.ts';

/** Situations of rooms that have a story of their own; the meeting planned on its day says that it was told. */
export const roomStories: readonly Storyboard[] = [];
