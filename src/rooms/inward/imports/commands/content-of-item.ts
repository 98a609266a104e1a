import { councilNames, type ImportedItem } from 'tvaers-reader';
import { decideKind } from 'tvaers-reader/kinds';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { bridgedAct } from '../../../../platform/door/bridge.ts';
import { inner } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { ItemContent } from '../../../sittings/agendas/index.ts';
import { findOrCreateMatter } from '../../../sittings/matters/index.ts';

/** An item that was read, as the agenda's own form of it; its record number finds or makes the matter. */
export async function contentOfItem(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  item: ImportedItem,
): Promise<Result<ItemContent>> {
  const matter = await matterOf(trx, viewer, councilId, item);
  if (!matter.ok) return matter;
  const bullets = splitLead(item.recommendations, councilNames[councilId] ?? '');
  return ok({
    title: item.title,
    matterId: matter.value,
    officers: item.initials,
    background: item.background,
    ...bullets,
    caseStatement: item.caseStatement,
    presenters: [],
    expectedMinutes: null,
    closedReason: null,
    correctedKind: (decideKind(bullets.recommendations) ?? 'orientation') === item.kind ? null : item.kind,
  });
}

async function matterOf(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  item: ImportedItem,
): Promise<Result<string | null>> {
  if (item.recordNumber === null) return ok(null);
  const matter = await inner(bridgedAct(trx, viewer), findOrCreateMatter, {
    councilId,
    recordNumber: item.recordNumber,
    title: item.title,
    officers: item.initials,
  });
  return matter.ok ? ok(matter.value.id) : refused(matter.error[0]);
}

/** "KKR Midtjylland godkender …": the council's name, said in every bullet, is said once in front of them. */
function splitLead(recommendations: readonly string[], council: string) {
  if (recommendations.length === 0) return { recommendationLead: '', recommendations };
  const named = recommendations.every((text) => text.startsWith(`${council} `));
  if (council === '' || !named) return { recommendationLead: 'Det indstilles, at', recommendations };
  return {
    recommendationLead: `Det indstilles, at ${council}`,
    recommendations: recommendations.map((text) => text.slice(council.length + 1)),
  };
}
