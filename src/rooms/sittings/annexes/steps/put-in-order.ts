import { ok } from '../../../../kernel/result.ts';
import { type Act, type Told, unchanged } from '../../../../platform/door/index.ts';
import { type AnnexPlace, takeAnnex } from '../queries/take-annex.ts';
import { setOrder } from '../store.ts';
import { tellAnnexes } from './tell-annexes.ts';

/**
 * Gives an annex another place among those of its item; beyond an end of the list is that end.
 * @param wanted from the place it has to the one it gets, 0 being the first
 */
export async function putInOrder(
  act: Act,
  place: AnnexPlace,
  wanted: (from: number) => number,
): Promise<Told<null>> {
  const taken = await takeAnnex(act, place);
  if (!taken.ok) return taken;
  const { annex, annexes } = taken.value;
  const from = annex.number - 1;
  const to = Math.min(Math.max(0, wanted(from)), annexes.length - 1);
  if (to === from) return unchanged(null);
  const others = annexes.flatMap(({ id }) => (id === annex.id ? [] : [id]));
  await setOrder(act.trx, place.itemId, others.toSpliced(to, 0, annex.id));
  tellAnnexes(act, taken.value, [annex], { before: { number: annex.number }, after: { number: to + 1 } });
  return ok(null);
}
