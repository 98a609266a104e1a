import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../../../kernel/faults.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { withhold } from '../commands/withhold.ts';
import { listClosed } from '../model/closed-since.ts';
import type { PaperKind } from '../model/kind.ts';
import { openPaper, type Paper } from '../model/paper.ts';
import { listPapers } from '../queries/find-paper.ts';

/**
 * What a paper closes is closed in the versions before it too (`withhold`), and those that show nothing of it are left
 * alone. Part of the command that puts the paper out.
 * @param paper with its closed parts
 */
export async function closeInEarlier(act: Act, kind: PaperKind, paper: Paper): Promise<Answer<null>> {
  const since = listClosed(kind.body(paper));
  if (since.size === 0) return ok(null);
  for (const earlier of await listPapers(act.trx, act.viewer, paper)) {
    const shown = openPaper(earlier);
    if (earlier.version >= paper.version) continue;
    if (isDeepStrictEqual(kind.openPart(shown, since).content, shown.content)) continue;
    const { id: paperId, council } = earlier;
    const closed = await inner(act, withhold, { councilId: council.id, paperId, kind, since });
    if (!closed.ok) return closed;
  }
  return ok(null);
}
