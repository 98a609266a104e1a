import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findPaper, type PaperKind, type Params } from '../../../ground/papers/index.ts';
import type { MailBody } from '../model/compose-mail.ts';
import { writeBody } from './write-mail.ts';

type Asked = { readonly params: Params; readonly version: number; readonly baseUrl: string };

/** The mail about the version the address names, as those who sit in the council get it. */
export async function describeMail(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  { params, version, baseUrl }: Asked,
): Promise<MailBody | null> {
  if (!may(viewer, 'read-dispatches', params.council)) return null;
  if (!Number.isSafeInteger(version) || version < 1 || version > 9999) return null;
  const subject = await kind.place.find(trx, viewer, params);
  if (!subject) return null;
  const series = { kind: kind.name, subjectId: subject.subjectId };
  const paper = await findPaper(trx, viewer, series, version);
  return paper ? writeBody(trx, viewer, kind, { paper, withClosed: true, baseUrl }) : null;
}
