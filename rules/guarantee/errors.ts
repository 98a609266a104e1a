import { refusals } from '../outcome/index.ts';

export const guaranteeErrors = {
  'guarantee-year-not-counted': 'Driftsåret skal være et helt tal fra 1.',
  'cover-out-of-range': 'Dækningen skal være fra 0 til 100 pct.',
  'cover-without-decision':
    'En dækning over {standard} kræver en konkret beslutning i KKR; oplys, hvilken beslutning det er.',
  'guarantee-years-not-counted': 'Garantiens længde skal være et helt antal år, mindst 1.',
  'guarantee-year-2-not-yet': 'År 2 kan ikke have været fuldt belagt, når det er år 1, der regnes på.',
  'guarantee-year-2-contradicted':
    'År 2 er skrevet både som fuldt belagt og som ikke fuldt belagt hele året.',
  'guarantee-unit-not-positive': 'Enheden, der afrundes til, skal være mindst 1 øre.',
  'guarantee-population-negative': 'Indbyggertallet for {id} er negativt.',
  'guarantee-without-population': 'Der er ingen indbyggere i de kommuner, der er med; intet kan fordeles.',
  'guarantee-unknown-municipality': '{id} har fravalgt ordningen, men står ikke blandt kommunerne.',
} as const;

export const refuse = refusals(guaranteeErrors);
