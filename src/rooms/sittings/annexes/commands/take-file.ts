import { ok, type Refusal, type Result } from '../../../../kernel/result.ts';
import type { Tools } from '../../../../platform/door/index.ts';
import type { FileKind } from '../../../../platform/files/inspection/index.ts';
import { registerFile } from '../../../ground/files/index.ts';
import type { AnnexFile } from '../model/annex.ts';

type Upload = Parameters<typeof registerFile>[1];

/**
 * Looks into an uploaded file, before the transaction begins, and makes it known to whoever then refers to it.
 * @returns what an annex keeps of it. Refusals: the file's own
 */
export async function takeFile(
  tools: Tools,
  upload: Upload,
  accepted?: readonly FileKind[],
): Promise<Result<AnnexFile, Refusal>> {
  const registered = await registerFile(tools, upload, accepted);
  if (!registered.ok) return registered;
  const { hash, size, mediaType, pages } = registered.value;
  return ok({ fileName: upload.fileName, fileHash: hash, mediaType, size, pages });
}
