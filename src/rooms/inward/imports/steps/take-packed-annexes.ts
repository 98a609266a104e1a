import { Readable } from 'node:stream';
import type { ImportedAgenda } from 'tvaers-reader';
import type { Answer } from '../../../../kernel/faults.ts';
import type { CouncilId, MeetingId } from '../../../../kernel/ids.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import { type Act, inner, type Tools } from '../../../../platform/door/index.ts';
import { unpackFiles } from '../../../../platform/reading/packed-files.ts';
import { type InspectedFile, inspectUpload, knowFiles } from '../../../ground/files/index.ts';
import { attachAnnexes } from '../../../sittings/annexes/index.ts';
import { annexFileOf, listItemAnnexes } from '../../../sittings/item-files/index.ts';
import type { Effect } from '../model/effect.ts';
import type { StoredImport } from '../store.ts';
import { closedInSource } from '../texts.da.ts';

/** An annex of a package: on which item of the document it lies, and its file; null where the package has none that can be used. */
export type PackedAnnex = {
  /** Place of its item in the document, counted through. */
  readonly at: number;
  readonly title: string;
  readonly closed: boolean;
  readonly file: InspectedFile | null;
};

/** Takes the annexes out of the package a document came in. Refusals: those of the unpacking. */
export async function takePackedAnnexes(
  tools: Tools,
  agenda: ImportedAgenda,
  { fileName, fileHash }: Pick<StoredImport, 'fileName' | 'fileHash'>,
): Promise<Result<readonly PackedAnnex[]>> {
  const named = agenda.sections
    .flatMap((section) => section.items)
    .flatMap((item, at) =>
      item.annexes.flatMap((annex) => (annex.file ? [{ ...annex, file: annex.file, at }] : [])),
    );
  if (named.length === 0 || !/\.zip$/i.test(fileName)) return ok([]);
  const files = await unpackFiles(tools.files.pathOf(fileHash), fileName);
  if (!files.ok) return files;
  const byName = new Map([...files.value].map(([path, bytes]) => [baseName(path), bytes]));
  const taken: PackedAnnex[] = [];
  for (const { at, title, file, closed = false } of named) {
    const bytes = byName.get(baseName(file));
    taken.push({ at, title, closed, file: bytes ? await keepFile(tools, file, bytes) : null });
  }
  return ok(taken);
}

/** The publications write the same name in other letters than the file bears. */
function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').toLowerCase();
}

async function keepFile(tools: Tools, fileName: string, bytes: Uint8Array): Promise<InspectedFile | null> {
  const stored = await tools.files.put(Readable.from([bytes]));
  const inspected = await inspectUpload(tools, { ...stored, fileName });
  return inspected.ok ? inspected.value : null;
}

type Place = { readonly councilId: CouncilId; readonly meetingId: MeetingId };

/** Puts the annexes on the items they came with; one whose title lies there already is not put there again. */
export async function attachPacked(
  act: Act,
  place: Place,
  items: Effect['items'],
  annexes: readonly PackedAnnex[],
): Promise<Answer<Effect['annexesAdded']>> {
  const files = annexes.flatMap(({ file }) => file ?? []);
  const known = await inner(act, knowFiles, { files });
  if (!known.ok) return known;
  const added: Effect['annexesAdded'] = [];
  for (const [at, { id: itemId }] of items.entries()) {
    const own = annexes.filter((annex) => annex.at === at && annex.file !== null);
    if (own.length === 0) continue;
    const there = new Set((await listItemAnnexes(act.trx, itemId)).map(({ title }) => title));
    const fresh = own.flatMap(({ title, closed, file }) =>
      file && !there.has(title)
        ? [{ title, closedReason: closed ? closedInSource : null, ...annexFileOf(file) }]
        : [],
    );
    if (fresh.length === 0) continue;
    const attached = await inner(act, attachAnnexes, { ...place, itemId, annexes: fresh });
    if (!attached.ok) return attached;
    added.push(...attached.value.map((annexId) => ({ itemId, annexId })));
  }
  return ok(added);
}
