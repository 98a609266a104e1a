import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'template-empty': 'Skriv mindst ét afsnit. En dagsorden uden afsnit kan ikke laves.',
  'template-repeats': 'Afsnittet »{title}« står to gange. Skriv hvert afsnit én gang.',
  'template-title-long': 'Afsnittet »{title}« er for langt. En overskrift kan højst være på {most} tegn.',
  'template-too-many': 'Der er {count} afsnit. En skabelon kan højst have {most}.',
  'template-not-yours': 'Kun rådets sekretariat kan ændre skabelonen.',
});

/** What menus call the ways into the room. */
export const wayTexts = {
  secretariat: 'Sekretariat',
  presidency: 'Formandskab',
  template: 'Skabelon for dagsordenen',
} as const;
