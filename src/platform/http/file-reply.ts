import type { Readable } from 'node:stream';
import type { FileHash } from '../../kernel/ids.ts';
import type { FileStore } from '../files/store.ts';
import { disposition } from './reply.ts';

type FileToSend = {
  readonly hash: FileHash;
  readonly mediaType: string;
  readonly fileName: string;
  /** Shown in the browser, where it can; else saved. */
  readonly inline: boolean;
  /** Anyone may keep a copy on the way (and ask again whether it still holds). */
  readonly open: boolean;
};

/**
 * A stored file, or the part of it that was asked for (RFC 9110, single ranges; several at once get the whole file).
 * The content is served as foreign: it never runs as part of our pages, whatever it turns out to be.
 */
export async function fileReply(store: FileStore, asked: Headers, file: FileToSend): Promise<Response> {
  const size = await store.size(file.hash);
  const headers = fileHeaders(file);
  if (asked.get('if-none-match')?.includes(file.hash)) return new Response(null, { status: 304, headers });
  const range = rangeAskedFor(asked, file.hash, size);
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-length', String(range ? range.end - range.start + 1 : size));
  if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${size}`);
  const body = webStream(store.stream(file.hash, range ?? undefined));
  return new Response(body, { status: range ? 206 : 200, headers });
}

function fileHeaders(file: FileToSend): Headers {
  return new Headers({
    'content-type': file.mediaType,
    'content-disposition': disposition(file.fileName, file.inline),
    'accept-ranges': 'bytes',
    etag: `"${file.hash}"`,
    'cache-control': `${file.open ? 'public' : 'private'}, no-cache`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': policyFor(file.mediaType),
  });
}

// Browsers' own PDF readers do not run in a sandboxed page; they keep the PDF's scripts apart themselves.
function policyFor(mediaType: string): string {
  return mediaType === 'application/pdf' ? "frame-ancestors 'self'" : "sandbox; default-src 'none'";
}

type Range = { readonly start: number; readonly end: number };

function rangeAskedFor(asked: Headers, hash: FileHash, size: number): Range | 'unsatisfiable' | null {
  const condition = asked.get('if-range');
  if (condition !== null && condition !== `"${hash}"`) return null;
  const match = /^bytes=(\d*)-(\d*)$/.exec(asked.get('range')?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return null;
  // "-500": the last 500 bytes.
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  return start >= size || (first === '' && Number(last) === 0) ? 'unsatisfiable' : { start, end };
}

/** Read as fast as it is taken, and closed when the reader goes away. */
function webStream(source: Readable): ReadableStream<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(piece.value);
    },
    cancel() {
      source.destroy();
    },
  });
}
