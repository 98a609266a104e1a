import { stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { ok, type Refusal, type Result, refused } from '../../../kernel/result.ts';
import { refuseReading } from '../../reading/texts.da.ts';
import { refuseFile } from './errors.ts';
import {
  type FileKind,
  type Finding,
  fileKinds,
  type InspectionLimits,
  kindFacts,
  usualInspectionLimits,
} from './model.ts';
import { inspectInThread } from './thread.ts';

export { type FileKind, fileKinds, kindFacts } from './model.ts';

type InspectedFile = {
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly pages: number | null;
};

/**
 * Says what a file is and whether it may be taken in: of an accepted kind by name and content, whole, not locked, not
 * unpacking to absurd sizes, without programs. Its words are not read here.
 *
 * @param path where the bytes lie
 * @param file the sender's name for it
 */
export async function inspectFile(
  path: string,
  file: string,
  accepted: readonly FileKind[] = fileKinds,
  limits: InspectionLimits = usualInspectionLimits,
): Promise<Result<InspectedFile>> {
  const { size } = await stat(path);
  if (size === 0) return refused(refuseReading('source-empty', { file }));
  if (size > limits.bytes) return refused(tooLarge(file, size, limits));
  const kind = await recognise(path, file, accepted);
  if (!kind.ok) return kind;
  const finding = await inspectInThread({ path, kind: kind.value, size, limits });
  if (finding === null) return refused(refuseFile('file-not-inspected', { file, seconds: limits.seconds }));
  if (!finding.sound) return refused(refusalOf(finding, file, limits));
  return ok({ kind: kind.value, mediaType: kindFacts[kind.value].mediaType, pages: finding.pages });
}

async function recognise(
  path: string,
  file: string,
  accepted: readonly FileKind[],
): Promise<Result<FileKind>> {
  const extension = extensionOf(file);
  const kind = accepted.find((each) => kindFacts[each].extensions.includes(extension));
  if (kind === undefined) {
    const names = accepted.map((each) => each.toUpperCase()).join(', ');
    return refused(refuseFile('file-kind-not-accepted', { file, accepted: names }));
  }
  const found = (await fileTypeFromFile(path))?.ext;
  const expected = kindFacts[kind].found;
  const agrees = found === undefined ? expected.length === 0 : expected.includes(found);
  if (agrees) return ok(kind);
  const foundName = found ? found.toUpperCase() : 'ukendt eller ødelagt';
  return refused(refuseReading('source-kind-differs', { file, extension, found: foundName }));
}

function extensionOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

function tooLarge(file: string, size: number, limits: InspectionLimits): Refusal {
  return refuseReading('source-too-large', {
    file,
    megabytes: megabytes(size),
    limit: megabytes(limits.bytes),
  });
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}

function refusalOf(finding: Finding & { sound: false }, file: string, limits: InspectionLimits): Refusal {
  switch (finding.fault) {
    case 'file-like-virus':
    case 'file-with-program':
    case 'file-with-actions':
    case 'file-with-files':
      return refuseFile(finding.fault, { file });
    case 'source-packed-too-large':
      return refuseReading(finding.fault, { file, limit: megabytes(limits.unpackedBytes) });
    case 'source-too-many-pages':
      return refuseReading(finding.fault, { file, pages: finding.pages ?? 0, limit: limits.pages });
    case 'source-kind-differs':
      return refuseReading(finding.fault, {
        file,
        extension: extensionOf(file),
        found: 'en anden pakket fil',
      });
    default:
      return refuseReading(finding.fault, { file });
  }
}
