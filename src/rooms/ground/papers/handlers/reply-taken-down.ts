import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { PaperKind, PaperSubject } from '../model/kind.ts';
import type { TakenDown } from '../model/paper.ts';
import { takenDownPage } from '../pages/taken-down-page.ts';

/** The page for a paper that was taken down: it was here, and is no more (410). */
export function replyTakenDown(
  visit: Visit,
  { words }: Pick<PaperKind, 'words'>,
  { council, name, known = '' }: Pick<PaperSubject, 'council' | 'name' | 'known'>,
  takenDown: TakenDown,
): Promise<Response> {
  return htmlReply(takenDownPage(visit, { words, council, name, known, takenDown }), 410);
}
