/** What menus call the ways into the room. */
export const wayTexts = {
  councilWork: (council: string) => `Arbejdet i ${council}`,
  yearPlan: 'Årsplan',
} as const;
