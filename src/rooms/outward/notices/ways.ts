import { noticesWork } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  notices: {
    place: 'council-work',
    access: 'keep-notices',
    link: ({ id }) => ({ text: wayTexts.notices, href: noticesWork({ council: id }) }),
  },
} satisfies Readonly<Record<string, Way>>;
