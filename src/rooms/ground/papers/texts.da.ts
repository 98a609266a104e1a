import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'paper-not-prepared': 'Kun rådets formandskab og sekretariat kan godkende og fortryde en godkendelse.',
  'paper-not-kept': 'Kun rådets sekretariat kan sende ud, offentliggøre og tage ned.',
  'paper-unknown': 'Versionen findes ikke.',
  'paper-went-out': 'Versionen er sendt ud, så godkendelsen kan ikke fortrydes.',
  'paper-already-sent': 'Versionen er allerede sendt ud.',
  'paper-already-published': 'Versionen er allerede offentliggjort.',
  'paper-not-published': 'Versionen er ikke offentliggjort, så den kan ikke tages ned.',
  'paper-already-down': 'Versionen er allerede taget ned.',
  'paper-not-down': 'Versionen er ikke taget ned.',
  'take-down-reason-missing':
    'Skriv, hvorfor teksten tages ned. Kun sekretariatet og formandskabet ser begrundelsen.',
});
