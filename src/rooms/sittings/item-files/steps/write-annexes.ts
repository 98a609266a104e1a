import { type AnnexId, newId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, inner, type Told } from '../../../../platform/door/index.ts';
import { type InspectedFile, knowFiles } from '../../../ground/files/index.ts';
import {
  type Annex,
  type AnnexContent,
  type AnnexWords,
  annexFileOf,
  type TakenItem,
} from '../model/annex.ts';
import { listItemAnnexes } from '../queries/list-annexes.ts';
import { insertAnnexes, layAside, setOrder, takeBack, updateFile, updateWords } from '../store.ts';
import { tellAnnexes } from './tell-annexes.ts';

/** Puts annexes behind those the item has, whose files nobody has made known yet. @returns their ids */
export async function putNewAnnexes(
  act: Act,
  on: TakenItem,
  contents: readonly AnnexContent[],
  files: readonly InspectedFile[],
): Promise<Told<readonly AnnexId[]>> {
  const known = await inner(act, knowFiles, { files });
  return known.ok ? putAnnexes(act, on, contents) : known;
}

/** Puts annexes behind those the item has. @returns their ids */
export async function putAnnexes(
  act: Act,
  on: TakenItem,
  contents: readonly AnnexContent[],
): Promise<Told<readonly AnnexId[]>> {
  const annexes = contents.map((content) => ({ ...content, id: newId<'annexes'>() }));
  await insertAnnexes(act.trx, on, annexes);
  tellAnnexes(act, on, annexes);
  return ok(annexes.map(({ id }) => id));
}

/** Says something else of an annex. @param changed the names of what is said otherwise now */
export async function sayOfAnnex(
  act: Act,
  on: TakenItem,
  { annex, words, changed }: { annex: Annex; words: AnnexWords; changed: readonly string[] },
): Promise<void> {
  await updateWords(act.trx, annex.id, words);
  tellAnnexes(act, on, [{ ...words, id: annex.id }], { was: annex, after: { changed } });
}

/** Puts another file in an annex's place. */
export async function replaceFile(
  act: Act,
  on: TakenItem,
  annex: Annex,
  file: InspectedFile,
): Promise<Told<null>> {
  const known = await inner(act, knowFiles, { files: [file] });
  if (!known.ok) return known;
  await updateFile(act.trx, annex.id, annexFileOf(file));
  tellAnnexes(act, on, [annex]);
  return ok(null);
}

/** Gives an annex the place, 0 being the first, among all of its item's as they stand. */
export async function moveTo(
  act: Act,
  on: TakenItem,
  { annex, annexes }: { annex: Annex; annexes: readonly Annex[] },
  to: number,
): Promise<void> {
  const others = annexes.flatMap(({ id }) => (id === annex.id ? [] : [id]));
  await setOrder(act.trx, on.itemId, others.toSpliced(to, 0, annex.id));
  tellAnnexes(act, on, [annex], { before: { number: annex.number }, after: { number: to + 1 } });
}

/** Takes an annex off the item, so that it can be brought back. */
export async function takeOff(act: Act, on: TakenItem, annex: Annex): Promise<void> {
  await layAside(act.trx, annex.id);
  tellAnnexes(act, on, [annex]);
}

/** Brings an annex that was taken off back, last on the item. @returns false where there is none */
export async function bringBack(act: Act, on: TakenItem, id: AnnexId): Promise<boolean> {
  if (!(await takeBack(act.trx, on.itemId, id))) return false;
  const annexes = await listItemAnnexes(act.trx, on.itemId);
  tellAnnexes(
    act,
    on,
    annexes.filter((annex) => annex.id === id),
  );
  return true;
}
