import { refusals } from '../outcome/index.ts';

export const decisionErrors = {
  'decision-unknown-rule-set': 'Forretningsordenen »{ruleSet}« kendes ikke. Kendte: {known}.',
  'decision-seats-not-counted': 'Antallet af medlemmer skal være et helt tal på mindst 1.',
  'decision-present-not-counted': 'Antallet af fremmødte skal være et helt tal fra 0 til {seats}.',
  'decision-votes-not-counted': 'Stemmerne skal være hele tal, der ikke er negative.',
  'decision-too-many-votes': 'Stemmer og undladelser er {votes} tilsammen, men kun {present} er til stede.',
  'decision-chair-not-in-count': 'Formanden {chair} efter det oplyste, men ingen er talt sådan.',
  'decision-no-recommendations': 'Der er ingen indstillinger at stemme om.',
  'decision-duplicate-recommendation': 'Indstillingen {id} står der mere end én gang.',
  'decision-demand-not-counted':
    'Antallet af medlemmer, der ønsker mødet, skal være et helt tal fra 0 til {seats}.',
} as const;

export const refuse = refusals(decisionErrors);
