import { z } from 'zod';
import { type CouncilId, councilInput, fileInput, newId, type PaperId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, command } from '../../../../platform/door/index.ts';
import type { Freezable } from '../model/kind.ts';
import { paperForms } from '../model/paper.ts';
import { aboutPaper } from '../queries/take-paper.ts';
import { refuse } from '../texts.da.ts';

const paperFile = z.object({
  role: z.enum(['annex', 'picture']),
  fileId: z.string(),
  fileName: z.string(),
  fileHash: fileInput,
  mediaType: z.string(),
  closed: z.boolean(),
});

const paperInput = z.object({
  councilId: councilInput,
  kind: z.custom<Freezable>((value) => typeof value === 'object' && value !== null && 'cut' in value),
  subjectId: z.uuid(),
  version: z.int().positive(),
  form: z.enum(paperForms),
  /** "Dagsorden til mødet den 18. juni 2024". */
  title: z.string().min(1),
  datedOn: z.iso.date(),
  /** Null for the first version. */
  reason: z.string().nullable(),
  /** All of it; the open part is cut from it here. */
  content: z.unknown(),
  files: z.array(paperFile).readonly(),
});
type NewPaper = z.infer<typeof paperInput>;

/**
 * Freezes a paper: twice, whole and without its closed parts, with the files that go out with it. From then on the
 * database refuses every change of them. Asked for by the command that approves a paper of the kind.
 * @returns the paper's id
 */
export const freezePaper = command({
  name: 'papers.freeze-paper',
  right: 'freeze-papers',
  input: paperInput,
  refuse,
  async run(act, paper) {
    const id = newId<'papers'>();
    const { whole, open } = paper.kind.cut(paper.content);
    await insertPaper(act, id, paper, open);
    const { councilId, files } = paper;
    await insertParts(act, { paper_id: id, council_id: councilId }, whole, files);
    // Until here its parts could be written; now nothing can.
    await act.trx
      .updateTable('papers')
      .set({ approved_at: act.at.toString() })
      .where('id', '=', id)
      .execute();
    const { subjectId, title, version } = paper;
    act.tell({ about: aboutPaper(id, { kind: paper.kind.kind, subjectId }), after: { title, version } });
    return ok(id);
  },
});

async function insertPaper(
  { trx, personId }: Act,
  id: PaperId,
  paper: NewPaper,
  open: unknown,
): Promise<void> {
  await trx
    .insertInto('papers')
    .values({
      id,
      kind: paper.kind.kind,
      subject_id: paper.subjectId,
      council_id: paper.councilId,
      version: paper.version,
      form: paper.form,
      title: paper.title,
      dated_on: paper.datedOn,
      reason: paper.reason,
      content: JSON.stringify(open),
      approved_by: personId,
    })
    .execute();
}

async function insertParts(
  { trx }: Act,
  place: { readonly paper_id: PaperId; readonly council_id: CouncilId },
  whole: unknown,
  files: NewPaper['files'],
): Promise<void> {
  await trx
    .insertInto('paper_closed')
    .values({ ...place, content: JSON.stringify(whole) })
    .execute();
  const rows = files.map((file) => ({
    ...place,
    role: file.role,
    file_id: file.fileId,
    file_name: file.fileName,
    file_hash: file.fileHash,
    media_type: file.mediaType,
    closed: file.closed,
  }));
  if (rows.length > 0) await trx.insertInto('paper_files').values(rows).execute();
}
