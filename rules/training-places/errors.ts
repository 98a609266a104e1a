import { refusals } from '../outcome/index.ts';

export const trainingPlacesErrors = {
  'history-empty': 'Der er ingen tidligere beslutninger; skriv mindst én at sammenligne med.',
  'intake-twice': 'Optaget {label} står der to gange.',
  'places-negative': 'Antallet af pladser i {label} er {places}; det kan ikke være negativt.',
  'scenario-below-nothing': 'En ændring på {percent} pct. fjerner flere pladser, end der er.',
  'specialisation-negative': 'Andelen til {name} er {percent} pct.; den kan ikke være negativ.',
  'specialisations-not-whole': 'Specialiseringernes andele er {sum} pct. tilsammen; de skal være 100 pct.',
  'task-from-nothing':
    'Opgaven vokser fra {before}; udgangspunktet skal være over nul, og den kan ikke blive negativ.',
} as const;

export const refuse = refusals(trainingPlacesErrors);
