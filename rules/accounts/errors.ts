import { refusals } from '../outcome/index.ts';

export const accountsErrors = {
  'accounts-without-columns': 'Der er ingen kolonner; skriv mindst ét budget eller regnskab.',
  'accounts-without-posts': 'Der er ingen poster; skriv mindst én indtægt eller udgift.',
  'accounts-column-twice': 'Kolonnen »{id}« er skrevet mere end én gang.',
  'accounts-post-twice': 'Posten »{id}« er skrevet mere end én gang; giv hver post sit eget navn.',
  'accounts-unknown-column': 'Kolonnen »{id}« i {where} findes ikke. Kolonnerne er: {known}.',
  'accounts-unknown-post': 'Posten »{id}« i {where} findes ikke blandt posterne.',
  'accounts-unknown-group': 'Gruppen »{id}« i kildens tal findes ikke blandt posternes grupper.',
  'group-of-both-types': 'Gruppen »{id}« har både indtægter og udgifter; del den i to grupper.',
  'column-with-itself': 'Kolonnen »{id}« kan ikke holdes op mod sig selv i {where}; vælg to kolonner.',
  'column-of-wrong-kind': 'Kolonnen »{id}« i {where} skal være et {wanted}.',
  'carried-backwards': 'Et resultat fra {from} kan ikke overføres til {to}; vælg et senere budget.',
  'balance-not-required':
    'Posten »{post}« skal få budgettet til at balancere, men udgifterne er sagt at være finansieret andetsteds; vælg en af delene.',
  'levy-rate-too-low': 'Satsen er {rate} pct.; den skal være over −100 pct.',
  'differences-without-comparison':
    'Kilden har forskelle, men der er ikke sagt mellem hvilke kolonner; vælg de to kolonner, der sammenlignes.',
  'revision-against-itself': 'Posten »{post}« kan ikke være sin egen modpost; vælg en anden.',
  'revision-unexplained':
    'En ændring af et godkendt budget skal have både en begrundelse og en henvisning til beslutningen.',
} as const;

export const refuse = refusals(accountsErrors);
