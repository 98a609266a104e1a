import { htmlReply } from '../../../platform/http/reply.ts';
import type { Route } from '../../../platform/http/route.ts';
import type { PaperKinds } from '../../ground/papers/index.ts';
import { showItem, showMeeting, showVersion } from './handlers/show-agenda.ts';
import { showCouncil, showFront, showMeetings } from './handlers/show-councils.ts';
import { showMunicipalities, showMunicipality } from './handlers/show-municipalities.ts';
import { accessibilityPage } from './pages/accessibility-page.ts';

const meetingPath = '/raad/:council/moeder/:date{[0-9-]+}';

export function publicSiteRoutes(kinds: PaperKinds): readonly Route[] {
  return [
    page('/', (visit) => showFront(visit, kinds)),
    page('/raad/:council', showCouncil),
    page('/raad/:council/moeder', showMeetings),
    page(meetingPath, showMeeting),
    page(`${meetingPath}/versioner/:number{[0-9][0-9]?[0-9]?}`, showVersion),
    page(`${meetingPath}/punkter/:number`, showItem),
    page('/kommuner', showMunicipalities),
    page('/kommuner/:code', showMunicipality),
    page('/tilgaengelighed', (visit) => htmlReply(accessibilityPage(visit))),
  ];
}

function page(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, access: 'public', cached: true, handle };
}
