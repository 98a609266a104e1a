/** What menus call the ways into the room. */
export const wayTexts = {
  councilWork: (council: string) => `Arbejdet i ${council}`,
  yearPlan: 'Årsplan',
} as const;

/** On the meetings whose agenda nobody but secretariat and chair can read any more. */
export const agendaTakenDown = 'Dagsorden taget ned';
