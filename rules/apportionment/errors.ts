import { refusals } from '../outcome/index.ts';

export const apportionmentErrors = {
  'no-groups': 'Der er ingen grupper at fordele pladser mellem.',
  'duplicate-group': 'Gruppen {id} står der mere end én gang.',
  'negative-votes': 'Gruppen {id} har {votes} stemmer; et stemmetal kan ikke være negativt.',
  'no-votes': 'Der er ingen stemmer; pladser kan ikke fordeles efter nul stemmer.',
  'seats-missing': 'Antallet af pladser mangler.',
  'seats-not-counted': 'Antallet af pladser skal være et helt tal, der ikke er negativt.',
  'seats-given-to-exact-quota':
    'Metoden eksakt kvote finder selv antallet af pladser; lad antallet stå tomt.',
  'unknown-group': 'Gruppen {id} findes ikke, men står i {where}.',
  'group-in-two-alliances': 'Gruppen {id} står i to forbund; en gruppe kan kun være i ét.',
  'alliance-too-small': 'Et forbund skal have mindst to grupper; et af dem har {count}.',
  'alliance-name-taken': 'Både et forbund og en anden hedder {id}; giv en af grupperne et andet navn.',
  'alliance-in-exact-quota': 'Metoden eksakt kvote regner på hver gruppe for sig og kan ikke have forbund.',
  'bound-not-counted': '{bound} for {id} skal være et helt tal, der ikke er negativt.',
  'minimum-above-maximum': 'Gruppen {id} skal have mindst {minimum}, men kan højst få {maximum}.',
  'minimum-without-votes':
    'Gruppen {id} skal have mindst {minimum}, men har ingen stemmer; intet antal pladser er nok.',
} as const;

export const refuse = refusals(apportionmentErrors);
