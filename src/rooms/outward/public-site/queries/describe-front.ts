import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listCouncilMunicipalities, listCouncils } from '../../../ground/councils/index.ts';
import type { PaperKinds } from '../../../ground/papers/index.ts';
import { listNews } from '../../publications/index.ts';
import type { FrontContent } from '../model.ts';
import { findNext, listMeetingLines } from './meeting-lines.ts';

const shown = { coming: 6, news: 8 } as const;

/** What the front page says on the day (YYYY-MM-DD). */
export async function describeFront(
  trx: Trx,
  viewer: Viewer,
  kinds: PaperKinds,
  today: string,
): Promise<FrontContent> {
  const lines = await listMeetingLines(trx, viewer, { from: today });
  const cards = [];
  for (const council of await listCouncils(trx)) {
    const size = (await listCouncilMunicipalities(trx, council.id, today)).length;
    const next = findNext(lines.filter((line) => line.council.id === council.id))?.meeting ?? null;
    cards.push({ council, size, next });
  }
  return {
    cards,
    coming: lines.slice(0, shown.coming),
    news: await listNews(trx, kinds, { limit: shown.news }),
  };
}
