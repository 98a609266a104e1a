import {
  accessibilityStatement,
  agendaPaper,
  front,
  municipalityList,
  publicCouncil,
  publicItem,
  publicMeeting,
  publicMeetings,
  publicMunicipality,
} from '../../../addresses/index.ts';
import { htmlReply } from '../../../platform/http/reply.ts';
import type { Route } from '../../../platform/http/route.ts';
import type { PaperKinds } from '../../ground/papers/index.ts';
import { showItem, showMeeting, showVersion } from './handlers/show-agenda.ts';
import { showCouncil, showFront, showMeetings } from './handlers/show-councils.ts';
import { showMunicipalities, showMunicipality } from './handlers/show-municipalities.ts';
import { accessibilityPage } from './pages/accessibility-page.ts';

export function publicSiteRoutes(kinds: PaperKinds): readonly Route[] {
  return [
    page(front.pattern, (visit) => showFront(visit, kinds)),
    page(publicCouncil.pattern, showCouncil),
    page(publicMeetings.pattern, showMeetings),
    page(publicMeeting.pattern, showMeeting),
    page(agendaPaper.version.pattern, showVersion),
    page(publicItem.pattern, showItem),
    page(municipalityList.pattern, showMunicipalities),
    page(publicMunicipality.pattern, showMunicipality),
    page(accessibilityStatement.pattern, (visit) => htmlReply(accessibilityPage(visit))),
  ];
}

function page(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, access: 'public', cached: true, handle };
}
