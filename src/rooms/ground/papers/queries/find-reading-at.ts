import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { PaperKind, PaperSubject, Params } from '../model/kind.ts';
import type { Reading } from '../model/paper.ts';
import { findReading } from './find-paper.ts';

/** What an address of a kind names, and what its reader meets there. */
type ReadingAt = { readonly subject: PaperSubject; readonly reading: Reading };

/**
 * What the viewer meets at an address of a kind; null where it names nothing.
 * @param version the one asked for; left out: the newest
 */
export async function findReadingAt(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  { params, version }: { readonly params: Params; readonly version?: number | undefined },
): Promise<ReadingAt | null> {
  const subject = await kind.place.find(trx, viewer, params);
  if (!subject) return null;
  const series = { kind: kind.name, subjectId: subject.subjectId };
  return { subject, reading: await findReading(trx, viewer, series, version) };
}
