import { refusals } from '../outcome/index.ts';

export const surveyErrors = {
  'survey-without-rows': 'Der er ingen tal at regne på.',
  'survey-negative': '{what} er {value}; et antal kan ikke være negativt.',
  'survey-nobody-asked': '{what} har ingen, der er spurgt; en svarprocent kan ikke regnes over intet.',
  'survey-too-many-answers': '{what} har {answered} svar, men kun {population} er spurgt.',
  'survey-twice': '{what} står der mere end én gang.',
  'survey-unknown-column': 'Kolonnen »{column}« findes ikke blandt tallene.',
  'survey-marks-above-respondents':
    'Antallet af krydser ved »{option}« i »{column}« er {marks}, men kun {respondents} har svaret.',
  'survey-marks-above-limit':
    'Antallet af krydser i »{column}« er {marks}, men {respondents} svar med højst {limit} hver giver højst {most}.',
  'survey-top-not-counted': 'Toppen skal have mindst én plads.',
  'survey-scale': 'Skalaen går fra {min} til {max}; det andet tal skal være det største.',
  'survey-step-not-whole': 'Svaret »{step}« til »{statement}« er ikke et helt tal på skalaen.',
  'survey-step-outside-scale': 'Svaret {step} til »{statement}« ligger uden for skalaen fra {min} til {max}.',
  'survey-figure-missing': '»{figure}« mangler i {year}; det skal stå i begge år.',
  'survey-years-in-order': 'Det andet år, {after}, skal ligge efter det første, {before}.',
  'survey-total-missing': '»{option}« står i listen for {group}, men har intet samlet tal.',
  'survey-total-above-respondents': '»{option}« er valgt {total} gange, men kun {respondents} har svaret.',
  'survey-share-outside': '{what} skal være fra 0 til 100 pct.',
  'survey-shares-equal': '{first} og {second} har samme andel; så siger tallene intet om, hvor mange de er.',
} as const;

export const refuse = refusals(surveyErrors);
