import { html } from 'hono/html';
import { developmentGallery } from '../addresses/index.ts';
import { htmlReply } from '../platform/http/reply.ts';
import type { Route } from '../platform/http/route.ts';
import { examples } from './examples.ts';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';

/** Every component in every state on one page. Mounted in development only. */
export const galleryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: developmentGallery.pattern,
    access: 'public',
    handle: (visit) => htmlReply(galleryPage(visit)),
  },
];

function galleryPage(frame: Frame): Html {
  const shown = Object.entries(examples).map(
    ([name, example]) => html`<section><h2>${name}</h2>${example}</section>`,
  );
  return layout(frame, { title: 'Komponenter', main: html`<h1>Komponenter</h1>${shown}`, wide: true });
}
