import { ok, type Refusal, type Result, refused } from '../../kernel/result.ts';
import type { FileStore } from '../files/store.ts';
import { countBody } from './body.ts';
import { emptyForm, type Form, formOf } from './form.ts';
import {
  bodyTooLarge,
  type FileGate,
  type FormLimits,
  faultOf,
  fieldTooLong,
  type ReceivedFile,
  receiveMultipart,
} from './multipart.ts';
import { passingThrough } from './passing-files.ts';
import { refuseUpload } from './upload-errors.ts';

export type { FormLimits } from './multipart.ts';

/** Limits that fit a form with files; a route sets `bytes` by its bodyLimit. */
export const usualFormLimits: FormLimits = {
  bytes: 1_000_000,
  fileBytes: 200 * 1024 * 1024,
  files: 500,
  fields: 2000,
  fieldBytes: 1_000_000,
};

/** A form that has come whole, and where its files can be read. */
type ReceivedForm = {
  readonly form: Form;
  readonly files: FileStore;
  /** Throws away the files that were only passing. */
  end(): Promise<void>;
};

/** Which files a form may bring: none, some to be kept, or some that are read and thrown away again. */
type TakenFiles = 'none' | 'kept' | 'passing';

/**
 * Reads a posted form, urlencoded or multipart. Files go to the file store as they come, so that memory stays small
 * whatever their size, and are stored only when the whole form has come: a form that breaks off, or breaks a limit,
 * leaves nothing. File fields left empty in the browser are not files.
 *
 * Refusals: `upload-errors.ts`, with their status in `statusOfUpload`, and those of the gate.
 * @param taking.gate is asked before the first byte of a file is written
 */
export async function readForm(
  request: Request,
  files: FileStore,
  limits: FormLimits = usualFormLimits,
  { files: taken, gate = () => null }: { readonly files: TakenFiles; readonly gate?: FileGate } = {
    files: 'none',
  },
): Promise<Result<ReceivedForm>> {
  const contentType = request.headers.get('content-type') ?? '';
  const length = Number(request.headers.get('content-length') ?? 0);
  // A body that says itself that it is far too large is not worth the wait.
  if (length > 2 * limits.bytes) return refused(bodyTooLarge(limits));
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType === '') return ok(withoutFiles(emptyForm, files));
  const body = countBody(request.body, limits.bytes);
  const read = readers[mediaType];
  const form = read
    ? await read({ body, contentType, files, limits, taken, gate })
    : refused(refuseUpload('upload-kind-unknown', { type: mediaType.slice(0, 80) }));
  // Beside the answer: who waits for it hears at once, and who sends on first is heard out.
  if (!form.ok) void body.drain();
  return form;
}

type Reading = {
  readonly body: ReturnType<typeof countBody>;
  readonly contentType: string;
  readonly files: FileStore;
  readonly limits: FormLimits;
  readonly taken: TakenFiles;
  readonly gate: FileGate;
};

const readers: Readonly<Record<string, (reading: Reading) => Promise<Result<ReceivedForm>>>> = {
  'application/x-www-form-urlencoded': readUrlEncoded,
  'multipart/form-data': readMultipart,
};

async function readUrlEncoded({ body, files, limits }: Reading): Promise<Result<ReceivedForm>> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of body.chunks()) chunks.push(chunk);
  } catch {
    return refused(refuseUpload('upload-broken'));
  }
  if (body.overran()) return refused(bodyTooLarge(limits));
  const entries = [...new URLSearchParams(Buffer.concat(chunks).toString('utf8'))];
  const fault = faultIn(entries, limits);
  return fault ? refused(fault) : ok(withoutFiles(formOf(entries), files));
}

async function readMultipart(reading: Reading): Promise<Result<ReceivedForm>> {
  const { body, contentType, files, limits, taken } = reading;
  const gate: FileGate = taken === 'none' ? () => refuseUpload('upload-no-files') : reading.gate;
  const reception = await receiveMultipart(body, contentType, { store: files, limits, gate });
  const discard = async () => {
    for (const file of reception.files) await file.discard();
  };
  const overrun = body.overran() ? bodyTooLarge(limits) : null;
  const fault = overrun ?? reception.fault ?? faultIn(reception.entries, limits);
  const kept = fault ?? (taken === 'kept' ? await keepAll(reception.files) : null);
  if (kept !== null || taken !== 'passing') await discard();
  if (kept !== null) return refused(kept);
  const form = formOf(reception.entries, reception.files.map(withoutKeeping));
  if (taken !== 'passing') return ok(withoutFiles(form, files));
  return ok({ form, files: passingThrough(files, reception.files), end: discard });
}

async function keepAll(files: readonly ReceivedFile[]): Promise<Refusal | null> {
  try {
    for (const file of files) await file.keep();
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

function withoutFiles(form: Form, files: FileStore): ReceivedForm {
  return { form, files, end: async () => {} };
}

function withoutKeeping({ keep: _keep, discard: _discard, path: _path, ...file }: ReceivedFile) {
  return file;
}

function faultIn(entries: readonly (readonly [string, string])[], limits: FormLimits): Refusal | null {
  if (entries.length > limits.fields) return refuseUpload('upload-too-many-fields', { limit: limits.fields });
  for (const [field, value] of entries) {
    if (Buffer.byteLength(value) > limits.fieldBytes) return fieldTooLong(field, limits);
    // U+FFFD is what decoding makes of bytes that are no UTF-8; PostgreSQL cannot hold U+0000.
    if (/[\0\uFFFD]/.test(field + value))
      return refuseUpload('upload-not-text', { field: field.replace(/\0/g, '') });
  }
  return null;
}

/** The HTTP status that says the same as the refusal of a form. */
export function statusOfUpload({ code }: Refusal): number {
  if (code === 'upload-foreign') return 403;
  if (code === 'upload-quota') return 429;
  if (code === 'upload-disk-full' || code === 'upload-disk-read-only') return 503;
  return code === 'upload-too-large' || code === 'upload-file-too-large' ? 413 : 400;
}
