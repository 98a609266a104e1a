import { refusals } from '../outcome/index.ts';

export const contractErrors = {
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

export const refuse = refusals(contractErrors);
