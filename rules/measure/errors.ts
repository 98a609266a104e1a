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
  'contract-without-goals': 'Kontrakten har ingen mål; skriv mindst ét.',
  'goal-twice': '»{goal}« står to gange; et mål kendes på aftale og nummer.',
  'goal-unknown': 'Kontrakten har intet mål {goal}; skriv et nummer, der står blandt målene.',
  'point-twice': 'Punkt {point} står to gange; hvert punkt skal have sit eget navn.',
  'point-unknown': 'Kontrakten har intet punkt {point}; skriv et punkt, der står under et af målene.',
  'point-without-threshold': 'Punkt {point} har intet måltal at regne med; skriv punktets måltal.',
  'derived-too-few-points': 'Der skal mindst to punkter til at regne »{name}«.',
  'derived-over-nothing': '»{name}« er en procent af nul; skriv punkter, der er over nul.',
  'list-unknown': 'Kontrakten har ingen liste »{list}«; skriv listen sammen med kontraktens mål.',
  'list-item-twice': '»{item}« står to gange på listen »{list}«; skriv det én gang.',
  'span-backwards': 'Det sidste år i {where} ligger før det første; byt dem om.',
  'fulfilment-not-whole': 'Måltallet for punkt {point} skal være et helt antal aktiviteter over nul.',
} as const;

export const refuse = refusals(measureErrors);
