import { mattersWork } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  matters: {
    place: 'council-work',
    access: 'read-matters',
    link: ({ id }) => ({ text: wayTexts.matters, href: mattersWork({ council: id }) }),
  },
} satisfies Readonly<Record<string, Way>>;
