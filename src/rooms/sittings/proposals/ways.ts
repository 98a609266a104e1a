import { candidatesWork, myProposals, proposalsWork } from '../../../addresses/index.ts';
import type { Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  propose: {
    place: 'mine',
    access: 'propose-items',
    link: () => ({ text: wayTexts.propose, href: myProposals() }),
  },
  proposals: {
    place: 'council-work',
    access: 'read-proposals',
    link: ({ id }) => ({ text: wayTexts.proposals, href: proposalsWork({ council: id }) }),
  },
  candidates: {
    place: 'council-work',
    access: 'read-proposals',
    link: ({ id }) => ({ text: wayTexts.candidates, href: candidatesWork({ council: id }) }),
  },
} satisfies Readonly<Record<string, Way>>;
