import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { alert, layout } from '../../../../ui/index.ts';

/** The page for a file that could not be made. */
export function exportFault(visit: Visit, refusal: Refusal): Promise<Response> {
  const main = alert('error', 'Filen kan ikke laves', refusal.message);
  return htmlReply(layout(visit, { title: 'Filen kan ikke laves', main }), 422);
}
