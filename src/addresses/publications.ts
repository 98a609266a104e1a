import { date } from './parts.ts';
import { path } from './path.ts';

export const front = path('/');
export const accessibilityStatement = path('/tilgaengelighed');
export const siteFeed = path('/feed.atom');

export const publicCouncil = path('/raad/:council');
export const councilFeed = path('/raad/:council/feed.atom');
export const publicMeetings = path('/raad/:council/moeder');
export const publicMeeting = path(`/raad/:council/moeder/${date}`);
export const publicItem = path(`/raad/:council/moeder/${date}/punkter/:number`);

export const municipalityList = path('/kommuner');
export const publicMunicipality = path('/kommuner/:code');
