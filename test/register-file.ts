import { ok, type Result, refused } from '../src/kernel/result.ts';
import { systemAs } from '../src/kernel/system.ts';
import { doorFor, type House } from '../src/platform/door/index.ts';
import { type InspectedFile, inspectUpload, knowFiles } from '../src/rooms/ground/files/index.ts';

/** An uploaded file looked into and made known, as a command that refers to it does in two steps. */
export async function registerFile(
  house: House,
  upload: Parameters<typeof inspectUpload>[1],
): Promise<Result<InspectedFile>> {
  const inspected = await inspectUpload(house, upload);
  if (!inspected.ok) return inspected;
  const known = await doorFor(house, systemAs('files')).do(knowFiles, { files: [inspected.value] });
  return known.ok ? ok(inspected.value) : refused(known.error[0]);
}
