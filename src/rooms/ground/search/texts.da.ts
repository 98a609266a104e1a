/** What menus call the ways into the room. */
export const wayTexts = {
  search: 'Søg',
} as const;
