import { refusals } from '../outcome/index.ts';

export const electionErrors = {
  'election-present-not-counted': 'Antallet af fremmødte skal være et helt tal på mindst 1.',
  'election-too-many-votes': 'I {round}. valg er stemmetallet {cast}, men kun {present} er til stede.',
  'election-votes-not-counted': 'Stemmetallet for {id} skal være et helt tal, der ikke er negativt.',
  'election-too-many-rounds': 'Der er højst tre valghandlinger; der er indsendt {rounds}.',
  'election-already-decided': 'Valget blev afgjort i {round}. valg; der kan ikke være flere valghandlinger.',
  'election-bound-round': 'I tredje valg kan der kun stemmes på {candidates}, men der er stemmer på {id}.',
  'election-one-seat': 'En enkelt plads besættes ved flertalsvalg, ikke ved forholdstalsvalg.',
  'election-seats-not-counted': 'Antallet af pladser skal være et helt tal på mindst 1.',
  'election-no-groups': 'Der er ingen grupper at fordele pladser mellem.',
  'election-duplicate-group': 'Gruppen {id} står der mere end én gang.',
  'election-members-not-counted': 'Antallet af medlemmer i {id} skal være et helt tal på mindst 1.',
  'election-too-many-members':
    'Gruppernes medlemstal er {members} tilsammen, men kun {present} er til stede.',
  'election-unknown-group': 'Gruppen {id} findes ikke, men står i {where}.',
  'election-nothing-to-give': 'Gruppen {id} har ingen plads at give fra sig.',
  'election-give-to-itself': 'Gruppen {id} kan ikke overtage sin egen plads.',
  'election-group-in-two-alliances': 'Partiet {id} står to gange i valgforbundene.',
  'election-alliance-too-small': 'Et valgforbund skal have mindst to partier.',
  'election-alliance-name-taken':
    'Både et valgforbund og en anden hedder {id}; giv et af partierne et andet navn.',
  'election-no-votes': 'Der er ingen stemmer at vælge formandskab efter.',
  'election-negative-votes': 'Partiet {id} har et negativt stemmetal.',
  'election-elected-count': 'Antallet af pladser er {seats}, men antallet af foreslåede er {elected}.',
  'election-elected-twice': 'Den samme er foreslået to gange: {id}.',
  'election-not-agreed':
    'Antallet af indsigelser er {objections}; et valg i enighed kræver, at ingen gør indsigelse.',
} as const;

export const refuse = refusals(electionErrors);
