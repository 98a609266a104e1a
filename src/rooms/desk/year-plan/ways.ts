import { councilWork, yearPlan } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  myCouncil: {
    place: 'my-councils',
    access: 'prepare-agenda',
    link: ({ id, name }) => ({ text: wayTexts.councilWork(name), href: councilWork({ council: id }) }),
  },
  yearPlan: {
    place: 'council-work',
    access: 'prepare-agenda',
    link: ({ id }) => ({ text: wayTexts.yearPlan, href: yearPlan({ council: id }) }),
  },
} satisfies Readonly<Record<string, Way>>;
