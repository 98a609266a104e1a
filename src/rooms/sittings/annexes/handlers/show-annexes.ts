import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { browserAddress, statusOf } from '../../../../ui/index.ts';
import { describeScanner } from '../../../ground/files/index.ts';
import { annexesPage } from '../pages/annexes-page.ts';
import type { ItemAnnexes } from '../queries/describe-item.ts';

/** An item's annexes in their order. */
export async function showAnnexes(
  visit: Visit,
  described: ItemAnnexes,
  faults: readonly Refusal[] = [],
): Promise<Response> {
  const [scanner, ...scripts] = await Promise.all([
    describeScanner(visit),
    browserAddress('upload'),
    browserAddress('order'),
  ]);
  return htmlReply(annexesPage(visit, { described, faults, scanner, scripts }), statusOf(faults));
}
