import { raw } from 'hono/html';
import type { Body, KeptBodies } from '../platform/http/kept-bodies.ts';
import { htmlReply } from '../platform/http/reply.ts';
import type { Frame } from './frame.ts';
import { layout, type Page } from './layout.ts';

/**
 * A page whose body is the same for all readers of a kind: rendered once for the kind, and set in the frame of whoever
 * asks. What is no page (a page that is not there) is made each time.
 * @param key the address and the kind of reader: whoever has the same key sees the same body
 */
export async function keptPageReply(
  visit: Frame & { readonly bodies: KeptBodies },
  key: string,
  make: () => Promise<Page | Response>,
): Promise<Response> {
  const kept = visit.bodies.get(key);
  if (kept) return htmlReply(layout(visit, pageOf(kept)));
  const mark = visit.bodies.freshness.mark();
  const made = await make();
  if (made instanceof Response) return made;
  const body = await bodyOf(made);
  visit.bodies.put(key, body, mark);
  return htmlReply(layout(visit, pageOf(body)));
}

async function bodyOf(page: Page): Promise<Body> {
  return {
    title: page.title,
    breadcrumbs: page.breadcrumbs ?? [],
    main: String(await page.main),
    head: String(await (page.head ?? '')),
    wide: page.wide ?? false,
    scripts: page.scripts ?? [],
  };
}

function pageOf(body: Body): Page {
  return { ...body, main: raw(body.main), head: raw(body.head) };
}
