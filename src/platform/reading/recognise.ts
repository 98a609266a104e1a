import type { SourceKind } from 'tvaers-reader/source';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { ReadingLimits } from './limits.ts';
import { refuseReading } from './texts.da.ts';

const byExtension: Readonly<Record<string, SourceKind>> = {
  txt: 'txt',
  md: 'txt',
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  htm: 'html',
  xlsx: 'xlsx',
  json: 'json',
  xml: 'xml',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
};

/** What a kind's content looks like to `file-type`; text formats have no sign of their own. */
const contentOf: Readonly<Record<SourceKind, readonly string[]>> = {
  txt: [],
  html: [],
  json: [],
  xml: ['xml'],
  pdf: ['pdf'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  image: ['png', 'jpg', 'gif', 'webp'],
};

/** The kind of a file by its name, with its content asked whether it agrees. */
export async function recogniseKind(
  bytes: Uint8Array,
  file: string,
  limits: Pick<ReadingLimits, 'bytes'>,
): Promise<Result<SourceKind>> {
  if (bytes.length === 0) return refused(refuseReading('source-empty', { file }));
  if (bytes.length > limits.bytes) {
    const details = { file, megabytes: toMegabytes(bytes.length), limit: toMegabytes(limits.bytes) };
    return refused(refuseReading('source-too-large', details));
  }
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const kind = byExtension[extension];
  if (kind === undefined) return refused(refuseReading('source-kind-unknown', { file }));
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  const expected = contentOf[kind];
  const isPlain = expected.length === 0 || kind === 'xml';
  if (found === undefined ? isPlain : expected.includes(found)) return ok(kind);
  if (found === 'cfb' && (kind === 'docx' || kind === 'xlsx')) {
    return refused(refuseReading('source-locked-or-old', { file, extension }));
  }
  if (found === undefined && looksBroken(bytes, kind))
    return refused(refuseReading('source-unreadable', { file }));
  const details = { file, extension, found: found ? found.toUpperCase() : 'ren tekst eller ukendt' };
  return refused(refuseReading('source-kind-differs', details));
}

/** The right beginning and then nothing that can be read: a file cut off on its way. */
function looksBroken(bytes: Uint8Array, kind: SourceKind): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  return kind === 'pdf' ? start.startsWith('%PD') : start.startsWith('PK');
}

export function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
