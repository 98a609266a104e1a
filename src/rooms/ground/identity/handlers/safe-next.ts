import { mine } from '../../../../addresses/index.ts';
/**
 * Where to go after signing in: only addresses of our own, as a sign-in must not be a springboard to another site.
 * The address is read as a browser reads it, which skips tabs and takes `\\` for `/`.
 */
export function safeNext(next: string, baseUrl: string): string {
  if (!next.startsWith('/') || !URL.canParse(next, baseUrl)) return mine();
  const url = new URL(next, baseUrl);
  const isOurs = url.origin === new URL(baseUrl).origin && !url.pathname.startsWith('//');
  return isOurs ? url.pathname + url.search + url.hash : mine();
}
