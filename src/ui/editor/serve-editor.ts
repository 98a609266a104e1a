import { fileURLToPath } from 'node:url';
import { type BrowserBundle, bundleBrowser } from '../../platform/browser/bundle.ts';
import { bytesReply } from '../../platform/http/reply.ts';
import type { Route, Visit } from '../../platform/http/route.ts';

const script = fileURLToPath(new URL('tvaers-editor.ts', import.meta.url));
const style = fileURLToPath(new URL('editor.css', import.meta.url));

/** Addresses of the editor's script and style sheet, for pages that hold an editor. */
export async function editorAddresses(): Promise<{ readonly script: string; readonly style: string }> {
  const [scriptBundle, styleBundle] = await loadEditor();
  return { script: scriptBundle.path, style: styleBundle.path };
}

export const editorRoutes: readonly Route[] = [
  { method: 'GET', path: '/browser/:file', access: 'public', handle: sendBundle },
];

async function sendBundle({ params, headers }: Visit): Promise<Response> {
  const found = (await loadEditor()).find((bundle) => bundle.path === `/browser/${params.file}`);
  if (!found) return new Response('Filen findes ikke.', { status: 404 });
  const zips = /\bgzip\b/.test(headers.get('accept-encoding') ?? '');
  const reply = bytesReply(zips ? found.zipped : found.bytes, found.contentType);
  reply.headers.set('cache-control', 'public, max-age=31536000, immutable');
  reply.headers.set('vary', 'accept-encoding');
  if (zips) reply.headers.set('content-encoding', 'gzip');
  return reply;
}

function loadEditor(): Promise<[BrowserBundle, BrowserBundle]> {
  return Promise.all([bundleBrowser(script), bundleBrowser(style)]);
}
