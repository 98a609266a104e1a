import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'take-down-nothing': [
    'versions',
    'Der er intet at tage ned: ingen af de valgte versioner kan læses af offentligheden.',
  ],
  'take-down-why': [
    'reason',
    'Skriv, hvorfor teksten tages ned. Kun sekretariatet og formandskabet ser begrundelsen.',
  ],
  'put-back-nothing': 'Der er intet at lægge ud igen: versionen findes ikke her.',
});

/** What the history says of each command here. */
export const happened = {
  'publications.put-out': '»{title}« blev sendt ud og offentliggjort.',
  'publications.take-down': 'Taget ned: {titles}. Begrundelse: {reason}',
  'publications.put-back': '»{title}« blev lagt ud igen.',
} as const;
