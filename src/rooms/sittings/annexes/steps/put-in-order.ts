import { ok } from '../../../../kernel/result.ts';
import { type Act, type Told, unchanged } from '../../../../platform/door/index.ts';
import { moveTo } from '../../item-files/index.ts';
import { type AnnexPlace, takeAnnex } from '../queries/take-annex.ts';

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
  const from = taken.value.annex.number - 1;
  const to = Math.min(Math.max(0, wanted(from)), taken.value.annexes.length - 1);
  if (to === from) return unchanged(null);
  await moveTo(act, taken.value.on, taken.value, to);
  return ok(null);
}
