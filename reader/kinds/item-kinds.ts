/** What the council is asked to do with an item. */
export const itemKinds = ['decision', 'discussion', 'orientation'] as const;
export type ItemKind = (typeof itemKinds)[number];
