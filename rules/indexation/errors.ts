import { refusals } from '../outcome/index.ts';

export const indexationErrors = {
  'index-unit-not-positive': 'Enheden, der afrundes til, skal være mindst 1 øre.',
  'index-rate-too-low':
    'Satsen {rate} pct. er −100 pct. eller mindre; et beløb kan ikke reguleres til intet.',
  'rate-and-rates': 'Skriv enten satsen for ét år eller satserne for flere, ikke begge dele.',
  'no-rates': 'Der er ingen satser at regulere med; skriv mindst én.',
} as const;

export const refuse = refusals(indexationErrors);
