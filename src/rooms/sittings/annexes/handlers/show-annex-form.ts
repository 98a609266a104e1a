import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { refill, statusOf } from '../../../../ui/index.ts';
import type { Annex } from '../../item-files/index.ts';
import { fieldsOfAnnex } from '../forms/annex-form.ts';
import { annexFormPage } from '../pages/annex-form-page.ts';
import type { ItemAnnexes } from '../queries/describe-item.ts';
import { listAnnexHistory } from '../queries/list-annex-history.ts';

/** The form of one annex: as it is stored, or as it was typed. */
export async function showAnnexForm(
  visit: Visit,
  described: ItemAnnexes,
  annex: Annex,
  faults: readonly Refusal[] = [],
): Promise<Response> {
  const fields = refill(fieldsOfAnnex(annex), visit.form.fields);
  const history = await visit.read((trx) => listAnnexHistory(trx, annex.id, visit.sentences));
  return htmlReply(annexFormPage(visit, { described, annex, fields, faults, history }), statusOf(faults));
}
