import { accessibilityStatement, front, publicCouncil, siteFeed } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  councils: {
    place: 'header',
    access: 'public',
    link: () => ({ text: wayTexts.councils, href: front() }),
    into: publicCouncil.pattern,
  },
  front: { place: 'mine', access: 'signed-in', link: () => ({ text: wayTexts.front, href: front() }) },
  accessibility: {
    place: 'footer',
    access: 'public',
    link: () => ({ text: wayTexts.accessibility, href: accessibilityStatement() }),
  },
  feed: { place: 'footer', access: 'public', link: () => ({ text: wayTexts.feed, href: siteFeed() }) },
} satisfies Readonly<Record<string, Way>>;
