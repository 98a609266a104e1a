import { refusals } from '../outcome/index.ts';

export const measureErrors = {
  'measure-without-figures': 'Der er ingen tal for målet; skriv mindst ét segment.',
  'target-year-missing': 'Målet har intet måltal for {year}; skriv et måltal for det år.',
  'measure-negative': '{what} er {value} i {segment}; et antal kan ikke være negativt.',
  'measure-over-nothing': 'I {segment} er der ingen at regne en andel af; skriv mindst én.',
  'answer-not-asked': 'Svaret »{answer}« i {segment} findes ikke blandt svarene.',
  'answer-counted-and-excluded': 'Svaret »{answer}« i {segment} kan ikke både tælle med og være udeladt.',
  'answer-named-twice': 'Svaret »{answer}« er nævnt to gange i {segment}.',
  'growth-from-nothing': 'Væksten i {segment} regnes fra {before}; udgangspunktet skal være over nul.',
  'growth-too-early':
    'Væksten i {segment} er målt i {measuredIn}; den kan først måles i {earliest}, når vejledningen er fra {advisedIn}.',
  'tolerance-other-municipalities':
    '{municipality} i {segment} mangler enten folketal eller antal vejledte; skriv begge, også når antallet er nul.',
  'tolerance-without-people':
    '{municipality} i {segment} har ingen indbyggere; andelen kan ikke sammenlignes.',
  'tolerance-share-outside':
    '{what} er ingen andel; skriv den som en del af 1, for eksempel 8/100, og lad befolkningens andel være over nul.',
  'measure-part-over-whole': 'Der tæller {part} med af {of}; flere end alle kan ikke tælle med.',
  'measure-mixed-forms':
    'Skriv enten ét måltal med dets tal eller et år med måltal og segmenter; ikke noget af begge dele.',
  'measure-mixed-figures': 'Målets tal er skrevet på to måder; skriv dem på én af dem.',
} as const;

export const refuse = refusals(measureErrors);
