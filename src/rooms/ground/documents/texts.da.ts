import { catalogue } from '../../../kernel/errors.ts';

export const refuseDocument = catalogue({
  'document-gone': 'Filen «{file}» nåede ikke frem. Send den igen.',
});
