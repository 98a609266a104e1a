import { mine, mySecurity, personList, signingIn } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  mine: { place: 'header', access: 'signed-in', link: () => ({ text: wayTexts.mine, href: mine() }) },
  security: {
    place: 'mine',
    access: 'signed-in',
    link: () => ({ text: wayTexts.security, href: mySecurity() }),
  },
  people: {
    place: 'header',
    access: 'manage-people',
    link: () => ({ text: wayTexts.people, href: personList() }),
  },
  signIn: {
    place: 'header',
    access: 'signed-out',
    link: () => ({ text: wayTexts.signIn, href: signingIn() }),
  },
  peopleAndRoles: {
    place: 'mine',
    access: 'manage-people',
    link: () => ({ text: wayTexts.peopleAndRoles, href: personList() }),
  },
} satisfies Readonly<Record<string, Way>>;
