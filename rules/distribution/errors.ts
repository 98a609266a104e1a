import { refusals } from '../outcome/index.ts';

export const distributionErrors = {
  'key-empty': 'Fordelingsnøglen er tom; skriv mindst én modtager med en vægt.',
  'key-negative': 'Vægten for {id} er {weight}; en vægt kan ikke være negativ.',
  'key-over-nothing': 'Vægtene for dem, der er med, er nul tilsammen; beløbet kan ikke fordeles efter intet.',
  'unknown-receiver': '{id} står i {where}, men ikke i fordelingsnøglen.',
  'receiver-twice': '{id} står der mere end én gang i {where}.',
  'unit-not-positive': 'Enheden, der afrundes til, skal være mindst 1.',
  'amount-not-in-units':
    'Beløbet {amount} går ikke op i hele enheder på {unit}; vælg en mindre enhed eller almindelig afrunding.',
  'printed-differences-without-year':
    'Kildens forskelle kan kun efterregnes, når det foregående år er med; skriv også dets beløb og nøgle.',
  'nothing-to-reconcile': 'Der er ingen poster at afstemme; skriv mindst én.',
} as const;

export const refuse = refusals(distributionErrors);
