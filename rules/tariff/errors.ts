import { refusals } from '../outcome/index.ts';

export const tariffErrors = {
  'no-cases-to-bill': 'Der er ingen sager; en takst pr. sag kan ikke beregnes over intet.',
  'objective-share-out-of-range': 'Den objektive andel skal være fra 0 til 100 pct.',
  'tariff-unit-not-positive': 'Enheden, der afrundes til, skal være mindst 1 øre.',
  'expenses-and-financing': 'Skriv enten de samlede udgifter eller takstfinansieringen, ikke begge.',
  'objective-without-expenses':
    'Når kun takstfinansieringen er skrevet, er der ingen objektiv finansiering at dele eller overføre til.',
  'nothing-to-finance': 'Skriv de samlede udgifter eller takstfinansieringen.',
} as const;

export const refuse = refusals(tariffErrors);
