import { councilFeed, siteFeed } from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import type { PaperKind, PaperKinds } from '../../ground/papers/index.ts';
import { sendCouncilFeed, sendFeed } from './handlers/send-feed.ts';
import { sendAnnex, showPaper } from './handlers/show-paper.ts';
import { showTakeDown, submitPutBack, submitTakeDown } from './handlers/take-down.ts';

/** The feeds, the papers of kinds without pages of their own, and taking any paper down. */
export function publicationRoutes(kinds: PaperKinds): readonly Route[] {
  return [
    ...kinds.flatMap(takeDownRoutes),
    page(councilFeed.pattern, (visit) => sendCouncilFeed(visit, kinds)),
    page(siteFeed.pattern, (visit) => sendFeed(visit, kinds, null)),
    ...kinds.filter(({ ownPages }) => !ownPages).flatMap(commonPages),
  ];
}

function page(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, access: 'public', cached: true, handle };
}

function takeDownRoutes(kind: PaperKind): readonly Route[] {
  const { takeDown, putBack } = kind.place.paths;
  const path = takeDown.pattern;
  return [
    { method: 'GET', path, access: 'freeze-papers', handle: (visit) => showTakeDown(visit, kind) },
    { method: 'POST', path, access: 'take-down', handle: (visit) => submitTakeDown(visit, kind) },
    ...formOn((place) => takeDown(place), {
      path: putBack.pattern,
      access: 'take-down',
      handle: (visit) => submitPutBack(visit, kind),
    }),
  ];
}

function commonPages(kind: PaperKind): readonly Route[] {
  const { read, version, annex } = kind.place.paths;
  return [
    page(read.pattern, (visit) => showPaper(visit, kind)),
    page(version.pattern, (visit) => showPaper(visit, kind)),
    { method: 'GET', path: annex.pattern, access: 'public', handle: (visit) => sendAnnex(visit, kind) },
  ];
}
