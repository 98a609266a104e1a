import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export async function htmlReply(html: Html, status = 200): Promise<Response> {
  return new Response(`<!doctype html>\n${await html}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** After a posted form: the browser fetches the next page. The notice is shown there once. */
export function redirectTo(address: string, notice?: string): Response {
  const headers = new Headers({ location: address });
  if (notice) headers.append('set-cookie', noticeCookie(notice));
  return new Response(null, { status: 303, headers });
}

export const noticeCookieName = 'tvaers_besked';

function noticeCookie(notice: string): string {
  return `${noticeCookieName}=${encodeURIComponent(notice)}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`;
}

/** The same for what is not there and what is not the viewer's: the server makes a page of it. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

export function jsonReply(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

export function bytesReply(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  download?: { readonly fileName: string; readonly inline: boolean },
): Response {
  const headers = new Headers({ 'content-type': mediaType, 'content-length': String(bytes.length) });
  if (download) headers.set('content-disposition', disposition(download.fileName, download.inline));
  return new Response(bytes, { headers });
}

/** RFC 6266: an ASCII name for the old, the real one for the rest. */
export function disposition(fileName: string, inline: boolean): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}
