import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'document-gone': 'Filen «{file}» nåede ikke frem. Send den igen.',
});
