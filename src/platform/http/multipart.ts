import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { Refusal } from '../../kernel/result.ts';
import type { FileStore, IncomingFile } from '../files/store.ts';
import type { CountedBody } from './body.ts';
import type { UploadedFile } from './form.ts';
import { refuseUpload } from './upload-errors.ts';

export type FormLimits = {
  /** Largest body in all, bytes. */
  readonly bytes: number;
  /** Largest single file, bytes. */
  readonly fileBytes: number;
  readonly files: number;
  readonly fields: number;
  /** Longest field, bytes. */
  readonly fieldBytes: number;
};

export type ReceivedFile = UploadedFile & Pick<IncomingFile, 'path' | 'keep' | 'discard'>;

/** Says why no file may come; null where it may. @param given the form's own token, which stands before its files */
export type FileGate = (given: string) => Refusal | null;

/** What has come of a multipart form; `fault` is the first thing wrong with it. */
type Reception = {
  readonly entries: (readonly [string, string])[];
  readonly files: ReceivedFile[];
  fault: Refusal | null;
};

/** Takes a multipart form in, file by file, straight to the disk; the caller keeps or discards what came. */
export async function receiveMultipart(
  body: CountedBody,
  contentType: string,
  { store, limits, gate }: { store: FileStore; limits: FormLimits; gate: FileGate },
): Promise<Reception> {
  const reception: Reception = { entries: [], files: [], fault: null };
  const stopped = new AbortController();
  const fail = (fault: Refusal) => {
    reception.fault ??= fault;
    // What follows would be read for nothing, and a file that is no longer written holds back the rest.
    stopped.abort();
  };
  const parser = openParser(contentType, limits);
  if (!parser)
    return {
      ...reception,
      fault: refuseUpload('upload-kind-unknown', { type: 'multipart/form-data uden »boundary«' }),
    };
  const open = new Set<BusboyFileStream>();
  const receiving: Promise<ReceivedFile | null>[] = [];
  parser.on('field', (name, value, _nameCut, valueCut) => {
    if (valueCut) fail(fieldTooLong(name, limits));
    reception.entries.push([name, value]);
  });
  parser.on('file', (field, stream, fileName, _encoding, claimedType) => {
    // A file field that was left empty.
    if (fileName === '' || fileName === undefined) return void stream.resume();
    const shut = reception.fault ?? gate(tokenIn(reception.entries)) ?? faultInName(fileName);
    if (shut) {
      stream.resume();
      return fail(shut);
    }
    open.add(stream);
    stream.on('error', () => {});
    stream.on('limit', () => fail(fileTooLarge(fileName, limits)));
    receiving.push(
      store
        .receive(stream)
        .then((file) => ({ ...file, field, fileName, claimedType }))
        .catch((error: unknown) => {
          fail(faultOf(error));
          return null;
        }),
    );
  });
  parser.on('filesLimit', () => fail(refuseUpload('upload-too-many-files', { limit: limits.files })));
  parser.on('fieldsLimit', () => fail(refuseUpload('upload-too-many-fields', { limit: limits.fields })));
  try {
    await pipeline(untilFault(body, reception), parser, { signal: stopped.signal });
  } catch (error) {
    fail(body.overran() ? bodyTooLarge(limits) : faultOf(error));
    // The parser leaves its open file waiting for more: end it, or its receiver waits for ever.
    for (const stream of open) stream.destroy(new Error('the form broke off'));
  }
  // In the order of the form, whichever file was stored first.
  const files = (await Promise.all(receiving)).filter((file) => file !== null);
  return { ...reception, files };
}

function openParser(contentType: string, limits: FormLimits): BusboyInstance | null {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: {
        fileSize: limits.fileBytes,
        files: limits.files,
        fields: limits.fields,
        fieldSize: limits.fieldBytes,
        headerPairs: 20,
      },
    });
  } catch {
    return null; // no boundary
  }
}

/** Stops reading at the first fault: what follows would be stored for nothing. */
function untilFault(body: CountedBody, reception: Reception): Readable {
  const chunks = async function* () {
    for await (const chunk of body.chunks()) {
      if (reception.fault) throw new Error('stopped at a fault');
      yield chunk;
    }
  };
  return Readable.from(chunks(), { objectMode: true, highWaterMark: 1 });
}

/** File systems and PostgreSQL know no NUL, and U+FFFD is what decoding makes of bytes that are no UTF-8. */
function faultInName(name: string): Refusal | null {
  return name.length > 255 || /[\p{Cc}\uFFFD]/u.test(name) ? refuseUpload('upload-name') : null;
}

function tokenIn(entries: Reception['entries']): string {
  return entries.findLast(([name]) => name === 'csrf')?.[1] ?? '';
}

/** What the disk says where it takes no more. */
export function faultOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOSPC', 'EDQUOT'].includes(code)) return refuseUpload('upload-disk-full');
  if (['EROFS', 'EACCES', 'EPERM', 'ENOENT'].includes(code)) return refuseUpload('upload-disk-read-only');
  return refuseUpload('upload-broken');
}

export function bodyTooLarge(limits: FormLimits): Refusal {
  return refuseUpload('upload-too-large', { megabytes: Math.floor(limits.bytes / 1_000_000) });
}

export function fieldTooLong(field: string, limits: FormLimits): Refusal {
  return refuseUpload('upload-field-too-long', { field, kilobytes: Math.floor(limits.fieldBytes / 1000) });
}

function fileTooLarge(file: string, limits: FormLimits): Refusal {
  return refuseUpload('upload-file-too-large', { file, megabytes: Math.floor(limits.fileBytes / 1_000_000) });
}
