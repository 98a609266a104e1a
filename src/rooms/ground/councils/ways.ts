import { councilsWork, councilWork, templateWork } from '../../../addresses/index.ts';
import { councilsWhereMay } from '../../../kernel/rights.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { Link, Way } from '../../../platform/http/way.ts';
import { wayTexts } from './texts.da.ts';

/** What the room has to show in a menu. */
export const ways = {
  work: { place: 'header', access: 'prepare-agenda', link: linkToWork },
  template: {
    place: 'council-work',
    access: 'edit-template',
    link: ({ id }) => ({ text: wayTexts.template, href: templateWork({ council: id }) }),
  },
} satisfies Readonly<Record<string, Way>>;

/** Who works for one council only has no list to choose from. */
function linkToWork(viewer: Viewer): Link {
  const [only = '', ...more] = councilsWhereMay(viewer, 'prepare-agenda');
  const isSecretariat = councilsWhereMay(viewer, 'write-agenda').length > 0;
  return {
    text: isSecretariat ? wayTexts.secretariat : wayTexts.presidency,
    href: more.length === 0 ? councilWork({ council: only }) : councilsWork(),
  };
}
