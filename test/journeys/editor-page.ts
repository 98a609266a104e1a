import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { html } from 'hono/html';
import type { Page } from 'playwright-core';
import { bundleBrowser } from '../../src/platform/browser/bundle.ts';
import { editorField } from '../../src/ui/editor/editor-field.ts';
import { editorAddresses } from '../../src/ui/editor/serve-editor.ts';

export type Posted = { readonly path: string; readonly fields: URLSearchParams; readonly raw: string };

export type EditorPage = {
  readonly address: string;
  /** Everything posted so far, autosaves too. */
  readonly posts: Posted[];
  /** What the next autosaves are answered; the connection is cut at 'cut'. */
  answer: object | 'cut';
  close(): Promise<void>;
};

export const pictureHash = 'ab'.repeat(32);

/** A page of the editor alone, as small as a server can be, under the strict content policy of the real one. */
export async function openEditorPage(marks: string): Promise<EditorPage> {
  const editor = await editorAddresses();
  const body = await writePage(marks, editor);
  const opened: EditorPage = {
    address: '',
    posts: [],
    answer: { ok: true, revision: '2' },
    close: async () => {},
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (request.method === 'POST') return await takePost(opened, path, request, response);
    if (path === '/') return send(response, 'text/html; charset=utf-8', body);
    const found = await findFile(path);
    return found ? send(response, found.type, found.bytes) : send(response, 'text/plain', '', 204);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return Object.assign(opened, {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function takePost(
  opened: EditorPage,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const raw = (await Array.fromAsync(request)).map((chunk) => chunk.toString('latin1')).join('');
  const fields = new URLSearchParams(Buffer.from(raw, 'latin1').toString('utf8'));
  opened.posts.push({ path, fields, raw });
  if (path === '/autosave' && opened.answer === 'cut') request.socket.destroy();
  else if (path === '/autosave') send(response, 'application/json', JSON.stringify(opened.answer));
  else if (path === '/picture') send(response, 'application/json', `{"ok":true,"file":"${pictureHash}"}`);
  else send(response, 'text/html; charset=utf-8', '<!doctype html><title>Gemt</title><h1>Gemt</h1>');
}

function send(response: ServerResponse, type: string, bytes: string | Uint8Array, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'content-security-policy': "default-src 'self'" });
  response.end(bytes);
}

async function writePage(marks: string, editor: { script: string; style: string }): Promise<string> {
  const field = editorField({
    name: 'caseStatement',
    label: 'Sagsfremstilling',
    hint: 'Det, rådet skal vide for at kunne beslutte.',
    value: marks,
    pictures: { upload: '/picture', address: '/pictures/{file}' },
  });
  return `<!doctype html>${await html`<html lang="da"><head><meta charset="utf-8"><title>Prøve</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/assets/x/css/dkfds.min.css"><link rel="stylesheet" href="/assets/x/style.css">
<link rel="stylesheet" href="${editor.style}"><script type="module" src="${editor.script}"></script></head>
<body><main class="container page-container"><h1>Rediger punkt</h1><h2>Teksten</h2>
<form method="post" action="/save" data-autosave="/autosave" data-conflict="/conflict">
<input type="hidden" name="csrf" value="token"><input type="hidden" name="revision" value="1">
<div class="form-group"><label class="form-label" for="number">Sagsnummer</label><input class="form-input" id="number" name="number" value="SAG-1" data-stored="SAG-1" data-saved-by-hand="Sagsnummeret venter på knappen."></div>
<div class="form-group"><label class="form-label" for="title">Titel</label><input class="form-input" id="title" name="title" value="Budget"></div>
${field}<div class="form-actions"><button class="button button-primary">Gem</button></div></form></main></body></html>`}`;
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><rect width="320" height="120" fill="#9ecae1"/></svg>';

async function findFile(path: string): Promise<{ type: string; bytes: string | Uint8Array } | null> {
  const editor = await editorAddresses();
  const source = (name: string) => fileURLToPath(new URL(`../../src/ui/editor/${name}`, import.meta.url));
  if (path.startsWith('/pictures/')) return { type: 'image/svg+xml', bytes: picture };
  if (path === editor.script || path === editor.style) {
    const bundle = await bundleBrowser(source(path === editor.script ? 'tvaers-editor.ts' : 'editor.css'));
    return { type: bundle.contentType, bytes: bundle.bytes };
  }
  const asset = /^\/assets\/[^/]+\/(.+)$/.exec(path)?.[1];
  if (asset === undefined) return null;
  const folder = asset === 'style.css' ? '../../src/ui/' : '../../node_modules/dkfds/dist/';
  const bytes = await readFile(new URL(folder + asset, import.meta.url)).catch(() => null);
  const types: Readonly<Record<string, string>> = {
    css: 'text/css',
    svg: 'image/svg+xml',
    woff2: 'font/woff2',
  };
  return bytes && { type: types[asset.replace(/^.*\./, '')] ?? 'application/octet-stream', bytes };
}

/** Moves the caret behind all text, and sees it there before anything is typed. */
export async function goToEnd(page: Page): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.waitForFunction(() => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    const editor = focusNode?.parentElement?.closest('[contenteditable=true]');
    if (!focusNode || !editor) return false;
    const rest = document.createRange();
    rest.setStart(focusNode, focusOffset ?? 0);
    rest.setEndAfter(editor);
    return rest.toString().trim() === '';
  });
}
