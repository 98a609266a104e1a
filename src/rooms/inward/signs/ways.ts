import { signsWork } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  signs: {
    place: 'council-work',
    access: 'import-documents',
    link: ({ id }) => ({ text: wayTexts.signs, href: signsWork({ council: id }) }),
  },
} satisfies Readonly<Record<string, Way>>;
