import { publicSearch } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  search: {
    place: 'header',
    access: 'public',
    link: () => ({ text: wayTexts.search, href: publicSearch() }),
  },
} satisfies Readonly<Record<string, Way>>;
