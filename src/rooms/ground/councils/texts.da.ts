import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'template-empty': ['sections', 'Skriv mindst ét afsnit. En dagsorden uden afsnit kan ikke laves.'],
  'template-repeats': ['sections', 'Afsnittet »{title}« står to gange. Skriv hvert afsnit én gang.'],
  'template-title-long': [
    'sections',
    'Afsnittet »{title}« er for langt. En overskrift kan højst være på {most} tegn.',
  ],
  'template-too-many': ['sections', 'Der er {count} afsnit. En skabelon kan højst have {most}.'],
});

/** What the history says of each command. */
export const happened = {
  'councils.change-template': 'Skabelonen blev ændret fra {before.sections} til {sections}.',
} as const;

/** What menus call the ways into the room. */
export const wayTexts = {
  secretariat: 'Sekretariat',
  presidency: 'Formandskab',
  template: 'Skabelon for dagsordenen',
} as const;
