import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { publicViewer } from '../../../../kernel/viewer.ts';
import { type Act, command, inner } from '../../../../platform/door/index.ts';
import { listTexts } from '../../../ground/files/index.ts';
import { findPaper, kindInput, type Paper, type PaperKind } from '../../../ground/papers/index.ts';
import { fillSearch } from '../../../ground/search/index.ts';
import { listOpenFiles, listSearchEntries } from '../model/search-entries.ts';
import { refuse } from '../texts.da.ts';

/**
 * Puts what anyone may read of a series into the search: the newest version that is published, in place of what an
 * earlier one had there; nothing where that has been taken down.
 * @returns whether the words of every open annex are known by now
 */
export const indexSeries = command({
  name: 'publications.index-series',
  right: 'send-out',
  input: z.object({ councilId: councilInput, kind: kindInput, subjectId: z.uuid() }),
  refuse,
  silent: true,
  async run(act, { councilId, kind, subjectId }) {
    const series = { kind: kind.name, subjectId };
    // Read as the public reads, so that nothing closed can come along whoever publishes.
    const paper = await findPaper(act.trx, publicViewer, series);
    const isOut = paper !== null && paper.publishedAt !== null;
    const { found, complete } = isOut ? await readPaper(act, kind, paper) : nothing;
    const filled = await inner(act, fillSearch, { councilId, ...series, found });
    return filled.ok ? ok(complete) : filled;
  },
});

const nothing = { found: null, complete: true };

async function readPaper({ trx }: Act, kind: PaperKind, paper: Paper) {
  const texts = await listTexts(trx, listOpenFiles(kind, paper));
  const { id: paperId, datedOn } = paper;
  const found = { paperId, datedOn, entries: listSearchEntries(kind, paper, texts) };
  return { found, complete: ![...texts.values()].includes(null) };
}
