import { ok, type Refusal, type Result, refused } from '../../kernel/result.ts';
import type { FileStore } from '../files/store.ts';
import { countBody } from './body.ts';
import { emptyForm, type Form, formOf } from './form.ts';
import {
  bodyTooLarge,
  type FormLimits,
  fieldTooLong,
  type ReceivedFile,
  receiveMultipart,
} from './multipart.ts';
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

/**
 * Reads a posted form, urlencoded or multipart. Files go to the file store as they come, so that memory stays small
 * whatever their size, and are stored only when the whole form has come: a form that breaks off, or breaks a limit,
 * leaves nothing. File fields left empty in the browser are not files.
 *
 * Refusals: `upload-errors.ts`; `upload-too-large` and `upload-file-too-large` fit status 413, the others 400.
 */
export async function readForm(
  request: Request,
  files: FileStore,
  limits: FormLimits = usualFormLimits,
): Promise<Result<Form>> {
  const contentType = request.headers.get('content-type') ?? '';
  const length = Number(request.headers.get('content-length') ?? 0);
  // A body that says itself that it is far too large is not worth the wait.
  if (length > 2 * limits.bytes) return refused(bodyTooLarge(limits));
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType === '') return ok(emptyForm);
  const body = countBody(request.body, limits.bytes);
  const read = readers[mediaType];
  const form = read
    ? await read({ body, contentType, files, limits })
    : refused(refuseUpload('upload-kind-unknown'));
  if (!form.ok) await body.drain();
  return form;
}

type Reading = {
  readonly body: ReturnType<typeof countBody>;
  readonly contentType: string;
  readonly files: FileStore;
  readonly limits: FormLimits;
};

const readers: Readonly<Record<string, (reading: Reading) => Promise<Result<Form>>>> = {
  'application/x-www-form-urlencoded': readUrlEncoded,
  'multipart/form-data': readMultipart,
};

async function readUrlEncoded({ body, limits }: Reading): Promise<Result<Form>> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of body.chunks()) chunks.push(chunk);
  } catch {
    return refused(refuseUpload('upload-broken'));
  }
  if (body.overran()) return refused(bodyTooLarge(limits));
  const entries = [...new URLSearchParams(Buffer.concat(chunks).toString('utf8'))];
  const fault = faultIn(entries, limits);
  return fault ? refused(fault) : ok(formOf(entries));
}

async function readMultipart({ body, contentType, files, limits }: Reading): Promise<Result<Form>> {
  const reception = await receiveMultipart(body, contentType, files, limits);
  const chosen = reception.files.filter((file) => file.fileName !== '');
  const overrun = body.overran() ? bodyTooLarge(limits) : null;
  const fault = overrun ?? reception.fault ?? faultIn(reception.entries, limits);
  try {
    if (fault) return refused(fault);
    for (const file of chosen) await file.keep();
    return ok(formOf(reception.entries, chosen.map(withoutKeeping)));
  } finally {
    for (const file of reception.files) await file.discard();
  }
}

function withoutKeeping({ keep: _keep, discard: _discard, ...file }: ReceivedFile) {
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
