import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../../platform/http/route.ts';
import { refill, statusOf } from '../../../../ui/index.ts';
import { fieldsOfNotice } from '../forms/notice-form.ts';
import type { Notice } from '../model.ts';
import { noticeFormPage } from '../pages/notice-form-page.ts';
import { noticesPage } from '../pages/notices-page.ts';
import { describeForm } from '../queries/describe-form.ts';
import { describeNotices } from '../queries/describe-notices.ts';
import { findNotice } from '../store.ts';

export async function showNotices(visit: Visit): Promise<Response> {
  const { params, sentences, clock } = visit;
  const at = { sentences, today: clock.today().toString() };
  const page = await visit.read((trx) => describeNotices(trx, params.council, at));
  return page ? htmlReply(noticesPage(visit, page)) : notFound();
}

/** The form of a new notice, or of one to correct; what was typed stands over what is stored. */
export async function showForm(
  visit: Visit,
  notice: Notice | null,
  faults: readonly Refusal[] = [],
): Promise<Response> {
  const { params, sentences, form } = visit;
  const described = await visit.read((trx) => describeForm(trx, params.council, notice, sentences));
  if (!described) return notFound();
  const fields = refill(notice ? fieldsOfNotice(notice) : {}, form.fields);
  return htmlReply(noticeFormPage(visit, { ...described, fields, faults }), statusOf(faults));
}

/** Looks the notice of the address up and hands it on; the same answer for "not there" and "not yours". */
export function withNotice(handle: (visit: Visit, notice: Notice) => Promise<Response>): Route['handle'] {
  return async (visit) => {
    const { council, notice: id } = visit.params;
    const notice = await visit.read((trx) => findNotice(trx, council, id));
    return notice ? handle(visit, notice) : notFound();
  };
}
