/** What the history calls an annex whose title is not everybody's. */
export const closedTitle = 'lukket bilag';
