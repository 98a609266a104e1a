import { refusals } from '../outcome/index.ts';

export const limitErrors = {
  'limit-rows': 'Feltet {field} har {count} rækker; der kan højst være {most}.',
  'limit-number': 'Tallet i {field} er {count}; det kan højst være {most}.',
  'limit-digits': 'Tallet i {field} har flere end {most} cifre; så store tal regnes der ikke med.',
  'limit-text': 'Teksten i {field} er på {count} tegn; den kan højst være på {most}.',
  'limit-depth': 'Feltet {field} ligger for dybt; der kan højst være {most} lag af felter i hinanden.',
} as const;

export const refuse = refusals(limitErrors);
