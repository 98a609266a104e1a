import { calculationList } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  calculations: {
    place: 'header',
    access: 'public',
    link: () => ({ text: wayTexts.calculations, href: calculationList() }),
  },
} satisfies Readonly<Record<string, Way>>;
