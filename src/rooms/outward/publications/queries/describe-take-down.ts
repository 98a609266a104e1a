import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  listPapers,
  type Paper,
  type PaperKind,
  type PaperSubject,
  type Params,
} from '../../../ground/papers/index.ts';

/** What can be taken down and put back, seen by those who prepare the papers. */
export type TakeDownWork = {
  readonly kind: PaperKind;
  readonly subject: PaperSubject;
  /** All that was published, oldest first. */
  readonly published: readonly Paper[];
  readonly mayTakeDown: boolean;
};

/** Null where the address names nothing the viewer knows of. */
export async function describeTakeDown(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  params: Params,
): Promise<TakeDownWork | null> {
  const subject = await kind.place.find(trx, viewer, params);
  if (!subject) return null;
  const papers = await listPapers(trx, viewer, { kind: kind.name, subjectId: subject.subjectId });
  return {
    kind,
    subject,
    published: papers.filter(({ publishedAt }) => publishedAt !== null),
    mayTakeDown: may(viewer, 'take-down', subject.council.id),
  };
}
