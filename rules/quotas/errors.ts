import { refusals } from '../outcome/index.ts';

export const quotaErrors = {
  'no-municipalities': 'Der er ingen kommuner at fordele på.',
  'municipality-twice': 'Kommunen {code} står der mere end én gang.',
  'negative-people': 'Kommunen {code} har et negativt antal personer.',
  'share-of-no-population': 'Kommunerne har ingen indbyggere tilsammen; deres andele kan ikke beregnes.',
  'share-of-no-immigrants':
    'Kommunerne har ingen indvandrere og flygtninge tilsammen; deres andele kan ikke beregnes.',
  'quota-negative': 'Kvoten for {id} er negativ.',
  'municipality-without-region':
    'Kommunen {code} hører ikke til nogen kendt region; skriv, hvilken region den ligger i.',
  'region-without-quota': 'Regionen {region} har kommuner, men ingen regionskvote.',
  'region-sum-differs':
    'Kommunekvoterne i region {region} er {sum} tilsammen, men regionskvoten er {quota}; de skal være ens.',
  'unknown-municipality': 'Kommunen {code} står i aftalen, men har ingen kvote.',
  'transfer-across-regions': 'Kvoten kan ikke flyttes fra {from} til {to}; de ligger i hver sin region.',
  'transfer-to-itself': 'Kommunen {code} kan ikke overtage sin egen kvote.',
  'transfer-above-quota': 'Kommunen {code} afgiver {places}, men har kun en kvote på {quota}.',
  'whole-quota-given-twice': 'Kommunen {code} afgiver hele sin kvote og kan ikke afgive mere.',
  'exempt-twice': 'Kommunen {code} står to gange blandt de fritagne.',
  'exempt-receives': 'Kommunen {code} er fritaget og kan ikke overtage en kvote.',
  'no-total-to-change': 'Ændringen kan ikke beregnes, når det gældende landstal er 0.',
} as const;

export const refuse = refusals(quotaErrors);
