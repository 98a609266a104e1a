import { catalogue } from '../../kernel/errors.ts';

export const refuseAtDoor = catalogue({
  'right-missing': 'Det har du ikke ret til. Spørg sekretariatet, hvis du mener, at du burde have det.',
  'changed-meanwhile':
    'Andre har gemt, mens du skrev. Intet er overskrevet: se begge udgaver herunder, ret din til, og gem igen.',
  'posted-unreadable': 'Oplysningen »{field}« mangler eller kan ikke læses. Ret den, eller genindlæs siden.',
});
