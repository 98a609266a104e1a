import { fileURLToPath } from 'node:url';
import { type BrowserBundle, bundleBrowser } from '../platform/browser/bundle.ts';
import { bytesReply } from '../platform/http/reply.ts';
import type { Route, Visit } from '../platform/http/route.ts';

/** Every script and style sheet made for the browser, by the name pages ask for them with. */
const entries = {
  editor: fileURLToPath(new URL('editor/tvaers-editor.ts', import.meta.url)),
  editorStyle: fileURLToPath(new URL('editor/editor.css', import.meta.url)),
  upload: fileURLToPath(new URL('upload/tvaers-upload.ts', import.meta.url)),
  passkey: fileURLToPath(new URL('passkey/tvaers-passkey.ts', import.meta.url)),
  order: fileURLToPath(new URL('order/tvaers-order.ts', import.meta.url)),
} as const;

export type BrowserFile = keyof typeof entries;

/** The address of a script or style sheet; it changes with its content and may be cached for ever. */
export async function browserAddress(name: BrowserFile): Promise<string> {
  return (await bundleBrowser(entries[name])).path;
}

/** Makes all of them, so that the first reader of a page with script does not wait. */
export async function prepareBrowserFiles(): Promise<void> {
  await loadAll();
}

export const browserRoutes: readonly Route[] = [
  { method: 'GET', path: '/browser/:file', access: 'public', handle: sendBundle },
];

async function sendBundle({ params, headers }: Visit): Promise<Response> {
  const found = (await loadAll()).find((bundle) => bundle.path === `/browser/${params.file}`);
  if (!found) return new Response(null, { status: 404 });
  const zips = /\bgzip\b/.test(headers.get('accept-encoding') ?? '');
  const reply = bytesReply(zips ? found.zipped : found.bytes, found.contentType);
  reply.headers.set('cache-control', 'public, max-age=31536000, immutable');
  reply.headers.set('vary', 'accept-encoding');
  if (zips) reply.headers.set('content-encoding', 'gzip');
  return reply;
}

function loadAll(): Promise<BrowserBundle[]> {
  return Promise.all(Object.values(entries).map((entry) => bundleBrowser(entry)));
}
