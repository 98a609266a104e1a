import { catalogue } from '../../kernel/errors.ts';

export const refuse = catalogue({
  'pdf-not-set':
    'Teksten kan ikke sættes som tilgængelig PDF ({reason}). Ret stedet i teksten, og prøv igen.',
});
