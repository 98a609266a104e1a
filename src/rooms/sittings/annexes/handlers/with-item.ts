import { notFound } from '../../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../../platform/http/route.ts';
import type { Annex } from '../../item-files/index.ts';
import { describeItem, type ItemAnnexes } from '../queries/describe-item.ts';

/** The item of the address with its annexes, or null where there is none the viewer prepares. */
export function itemOf({ read, viewer, params }: Visit): Promise<ItemAnnexes | null> {
  const { council, date = '', item } = params;
  return read((trx) => describeItem(trx, viewer, { councilId: council, heldOn: date, itemId: item }));
}

/** Looks the item of the address up and hands it on; the same answer for "not there" and "not yours". */
export function withItem(
  handle: (visit: Visit, described: ItemAnnexes) => Promise<Response>,
): Route['handle'] {
  return async (visit) => {
    const described = await itemOf(visit);
    return described ? handle(visit, described) : notFound();
  };
}

/** The same with one of its annexes. */
export function withAnnex(
  handle: (visit: Visit, described: ItemAnnexes, annex: Annex) => Promise<Response>,
): Route['handle'] {
  return withItem(async (visit, described) => {
    const annex = described.annexes.find(({ id }) => id === visit.params.annex);
    return annex ? handle(visit, described, annex) : notFound();
  });
}
