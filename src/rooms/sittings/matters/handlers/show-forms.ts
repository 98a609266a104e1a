import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { refill, statusOf } from '../../../../ui/index.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { fieldsOfMatter } from '../forms/matter-form.ts';
import { matterFormPage } from '../pages/matter-form-page.ts';
import { sharePage } from '../pages/share-page.ts';
import { withMatter } from './with-matter.ts';

export async function showNew(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const council = await visit.read((trx) => findCouncil(trx, visit.params.council));
  if (!council) return notFound();
  const { fields } = visit.form;
  return htmlReply(matterFormPage(visit, { council, matter: null, fields, faults }), statusOf(faults));
}

export function showChange(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  return withMatter(visit, async ({ council, matter, mayEdit }) => {
    if (!mayEdit) return notFound();
    const fields = refill(fieldsOfMatter(matter, council.id), visit.form.fields);
    return htmlReply(matterFormPage(visit, { council, matter, fields, faults }), statusOf(faults));
  });
}

export function showSharing(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  return withMatter(visit, async (page) => {
    if (page.shareable.length === 0) return notFound();
    return htmlReply(sharePage(visit, page, { fields: visit.form.fields, faults }), statusOf(faults));
  });
}
