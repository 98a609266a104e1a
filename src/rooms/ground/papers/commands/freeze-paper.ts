import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { PaperContent } from '../model/kind.ts';
import type { PaperFile, PaperForm } from '../model/paper.ts';
import { mayPreparePapers } from '../policy.ts';
import { refuse } from '../texts.da.ts';

export type NewPaper<Content> = {
  readonly subjectId: string;
  readonly councilId: string;
  readonly version: number;
  readonly form: PaperForm;
  /** "Dagsorden til mødet den 18. juni 2024". */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly datedOn: string;
  /** Null for the first version. */
  readonly reason: string | null;
  /** All of it; the open part is cut from it here. */
  readonly content: Content;
  readonly files: readonly PaperFile[];
};

/**
 * Freezes a paper: twice, whole and without its closed parts, with the files that go out with it. From then on the
 * database refuses every change of them. Refusals: `paper-not-prepared`.
 * @returns the paper's id
 */
export async function freezePaper<Content>(
  trx: Trx,
  viewer: Viewer,
  kind: PaperContent<Content>,
  paper: NewPaper<Content>,
  at: Temporal.Instant,
): Promise<Result<string>> {
  if (!mayPreparePapers(viewer, paper.councilId)) return refused(refuse('paper-not-prepared'));
  const id = newId();
  const whole = kind.schema.parse(paper.content);
  await trx
    .insertInto('papers')
    .values({
      id,
      kind: kind.kind,
      subject_id: paper.subjectId,
      council_id: paper.councilId,
      version: paper.version,
      form: paper.form,
      title: paper.title,
      dated_on: paper.datedOn,
      reason: paper.reason,
      content: JSON.stringify(kind.openPart(whole)),
      approved_by: viewer.kind === 'person' ? viewer.personId : null,
    })
    .execute();
  const place = { paper_id: id, council_id: paper.councilId };
  await trx
    .insertInto('paper_closed')
    .values({ ...place, content: JSON.stringify(whole) })
    .execute();
  const files = paper.files.map((file) => ({
    ...place,
    role: file.role,
    file_id: file.fileId,
    file_name: file.fileName,
    file_hash: file.fileHash,
    media_type: file.mediaType,
    closed: file.closed,
  }));
  if (files.length > 0) await trx.insertInto('paper_files').values(files).execute();
  await trx.updateTable('papers').set({ approved_at: at.toString() }).where('id', '=', id).execute();
  return ok(id);
}
