import { notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { type DescribedMatter, describeMatter } from '../queries/describe-matter.ts';

/** Looks the matter of the address up and hands it on; the same answer for "not there" and "not yours". */
export async function withMatter(
  visit: Visit,
  reply: (page: DescribedMatter) => Promise<Response>,
): Promise<Response> {
  const { council, matter } = visit.params;
  const page = await visit.read((trx) => describeMatter(trx, visit.viewer, council, matter));
  return page ? reply(page) : notFound();
}
