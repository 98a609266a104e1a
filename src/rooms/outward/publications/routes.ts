import type { Route } from '../../../platform/http/route.ts';
import type { PaperKind, PaperKinds } from '../../ground/papers/index.ts';
import { sendCouncilFeed, sendFeed } from './handlers/send-feed.ts';
import { sendAnnex, showPaper } from './handlers/show-paper.ts';
import { showTakeDown, submitPutBack, submitTakeDown } from './handlers/take-down.ts';

/** The feeds, the papers of kinds without pages of their own, and taking any paper down. */
export function publicationRoutes(kinds: PaperKinds): readonly Route[] {
  return [
    ...kinds.flatMap(takeDownRoutes),
    page('/raad/:council/feed.atom', (visit) => sendCouncilFeed(visit, kinds)),
    page('/feed.atom', (visit) => sendFeed(visit, kinds, null)),
    ...kinds.filter(({ ownPages }) => !ownPages).flatMap(commonPages),
  ];
}

function page(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, access: 'public', cached: true, handle };
}

function takeDownRoutes(kind: PaperKind): readonly Route[] {
  const path = `${kind.place.work}/nedtagning`;
  return [
    { method: 'GET', path, access: ['secretariat', 'chair'], handle: (visit) => showTakeDown(visit, kind) },
    { method: 'POST', path, access: ['secretariat'], handle: (visit) => submitTakeDown(visit, kind) },
    {
      method: 'POST',
      path: `${path}/fortryd`,
      access: ['secretariat'],
      handle: (visit) => submitPutBack(visit, kind),
    },
  ];
}

function commonPages(kind: PaperKind): readonly Route[] {
  const { read, lastForm } = kind.place;
  return [
    page(`${read}{${lastForm}}`, (visit) => showPaper(visit, kind)),
    page(`${read}{${lastForm}}/versioner/:number{[0-9][0-9]?[0-9]?}`, (visit) => showPaper(visit, kind)),
    {
      method: 'GET',
      path: `${read}/bilag/:annex/:name`,
      access: 'public',
      handle: (visit) => sendAnnex(visit, kind),
    },
  ];
}
