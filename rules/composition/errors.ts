import { refusals } from '../outcome/index.ts';

export const compositionErrors = {
  'composition-unknown-rule-set': 'Forretningsordenen »{ruleSet}« kendes ikke. Kendte: {known}.',
  'composition-no-parties': 'Der er ingen partier at sammensætte rådet af.',
  'composition-no-municipalities': 'Antallet af kommuner skal være et helt tal på mindst 1.',
  'composition-duplicate-party': 'Partiet {id} står der mere end én gang.',
  'composition-negative-votes': 'Partiet {id} har et negativt stemmetal.',
  'composition-mayors-not-counted':
    'Antallet af borgmestre for {id} skal være et helt tal, der ikke er negativt.',
  'composition-too-many-mayors':
    'Partiernes borgmestre er {mayors} tilsammen, men antallet af kommuner er {municipalities}.',
  'composition-total-below-sum': 'Stemmetallet i alt ({total}) er mindre end partiernes sum ({sum}).',
  'composition-no-votes': 'Der er ingen stemmer at regne sammensætningen af.',
  'composition-unknown-party': 'Partiet {id} findes ikke, men står i {where}.',
  'composition-party-in-two-alliances': 'Partiet {id} står to gange i listesamarbejderne.',
  'composition-alliance-too-small': 'Et listesamarbejde skal have mindst to lister.',
  'composition-alliance-name-taken':
    'Listesamarbejdet {id} hedder det samme som et andet parti; kald partiet noget andet.',
  'composition-official-sum':
    'De officielle pladser giver {sum}, men rådets størrelse er opgivet til {size}.',
  'composition-official-size': 'Den officielle størrelse skal være et helt tal på mindst 1.',
} as const;

export const refuse = refusals(compositionErrors);
