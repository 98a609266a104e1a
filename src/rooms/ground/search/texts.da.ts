import { catalogue } from '../../../kernel/errors.ts';

/** The search refuses nothing: what it is filled with is made by the code. */
export const refuse = catalogue({});

/** What menus call the ways into the room. */
export const wayTexts = {
  search: 'Søg',
} as const;
