import { catalogue } from '../../kernel/errors.ts';

export const refuseAtDoor = catalogue({
  'right-missing': 'Det har du ikke ret til. Spørg sekretariatet, hvis du mener, at du burde have det.',
  'posted-unreadable': 'Oplysningen «{field}» mangler eller kan ikke læses. Ret den, eller genindlæs siden.',
});
