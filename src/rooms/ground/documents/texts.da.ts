import { catalogue } from '../../../kernel/errors.ts';

export const refuseDocument = catalogue({
  'document-gone': 'Filen «{file}» nåede ikke frem. Send den igen.',
});

/** What menus call the ways into the room. */
export const wayTexts = {
  search: 'Søg',
} as const;
