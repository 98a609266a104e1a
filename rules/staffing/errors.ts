import { refusals } from '../outcome/index.ts';

export const staffingErrors = {
  'staffing-without-houses': 'Der er ingen erhvervshuse at fordele bevillingen på.',
  'staffing-without-years': 'Der er ingen år at regne på.',
  'staffing-house-twice': '{house} står der mere end én gang.',
  'staffing-year-twice': '{year} står der mere end én gang.',
  'staffing-years-apart': 'Efter {before} kommer {year}; et år imellem mangler, og så kan intet overføres.',
  'staffing-unknown-house': 'Der er rådgivere i {house} i {year}, men huset er ikke blandt erhvervshusene.',
  'staffing-advisers-not-counted': 'Antallet af rådgivere i {house} skal være et helt tal fra 0 og op.',
  'staffing-amount-negative': '{what} kan ikke være negativ.',
} as const;

export const refuse = refusals(staffingErrors);
