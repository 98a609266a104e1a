import type { ImportedItem } from 'tvaers-reader';
import { decideKind } from 'tvaers-reader/kinds';
import { councilNames } from 'tvaers-reader/model';
import { type Block, plainBlocks, type RichText } from 'tvaers-richtext';
import type { CouncilId } from '../../../../kernel/ids.ts';
import type { ItemContent } from '../../../sittings/agendas/index.ts';

/** An item that was read, as the agenda's own form of it. */
export function contentOfItem(councilId: CouncilId, item: ImportedItem): ItemContent {
  const bullets = splitLead(item.recommendations, councilNames[councilId] ?? '');
  return {
    title: item.title,
    recordNumber: item.recordNumber,
    officers: item.initials,
    background: item.background,
    ...bullets,
    caseStatement: withLinks(item),
    decision: item.decision,
    presenters: [],
    expectedMinutes: null,
    closedReason: item.closedReason,
    correctedKind: (decideKind(bullets.recommendations) ?? 'orientation') === item.kind ? null : item.kind,
  };
}

/** The addresses the source prints beside the text, or only behind it, stand at the end of the case. */
function withLinks({ background, caseStatement, decision, links }: ImportedItem): RichText {
  const within = JSON.stringify([background, caseStatement, decision]);
  const text = plainBlocks([...background, ...caseStatement, ...decision]);
  const lost = links.filter((link) => !within.includes(JSON.stringify(link)) && !text.includes(link));
  const lines = lost.map((link): Block => ({ type: 'paragraph', content: [{ text: link, link }] }));
  return [...caseStatement, ...lines];
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
