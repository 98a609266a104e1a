import { ok, type Result } from '../../../../kernel/result.ts';
import { type FileStore, isHash } from '../../../../platform/files/store.ts';
import { press } from '../../../../platform/pdf/press.ts';
import type { PaperBody } from '../../../ground/papers/index.ts';
import { listPaperPictures } from '../model/missing-pictures.ts';
import { picturePath, renderPaperTypst } from '../model/paper-typst.ts';

/** The paper as an accessible PDF (PDF/UA-1). A picture that cannot be set is described in words. */
export async function makePdf(paper: PaperBody, files: FileStore): Promise<Result<Uint8Array>> {
  const present: { path: string; file: string }[] = [];
  for (const hash of listPaperPictures(paper)) {
    if (isHash(hash) && (await files.has(hash)))
      present.push({ path: picturePath(hash), file: files.pathOf(hash) });
  }
  const usable = await press.usablePictures(present);
  if (!usable.ok) return usable;
  const pictures = present.filter(({ path }) => usable.value.has(path));
  const source = renderPaperTypst(paper, (hash) => usable.value.has(picturePath(hash)));
  const printed = await press.print(source, pictures);
  return printed.ok ? ok(printed.value.pdf) : printed;
}
