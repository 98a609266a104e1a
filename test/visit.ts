import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after } from 'node:test';
import { addressNames } from '../src/addresses/names.ts';
import { partsOf } from '../src/addresses/path.ts';
import { type Clock, fixedClock } from '../src/kernel/clock.ts';
import { publicViewer, type Viewer } from '../src/kernel/viewer.ts';
import { boards } from '../src/main/boards.ts';
import { sentences } from '../src/main/happened.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { type FileStore, openFileStore } from '../src/platform/files/store.ts';
import { formOf, type UploadedFile } from '../src/platform/http/form.ts';
import { openFreshness } from '../src/platform/http/freshness.ts';
import { keptBodies } from '../src/platform/http/kept-bodies.ts';
import type { Route, Services, Visit } from '../src/platform/http/route.ts';
import type { Way } from '../src/platform/http/way.ts';
import type { Mail } from '../src/platform/mail/model.ts';
import type { Database } from '../src/platform/postgres/database.ts';

/** A file store in a folder of its own, gone when the test file ends. */
export async function testFiles(): Promise<FileStore> {
  const folder = mkdtempSync(join(tmpdir(), 'tvaers-files-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return openFileStore(folder);
}

/** Everything a page can reach, for tests: mails are kept in `sent` instead of being sent, and no body of a page is kept. */
export async function testServices(
  db: Database,
  clock: Clock = fixedClock('2024-06-03T08:00:00Z'),
): Promise<Services & { readonly sent: readonly Mail[] }> {
  const sent: Mail[] = [];
  return {
    db,
    clock,
    sent,
    files: await testFiles(),
    mail: { send: async (mail) => void sent.push(mail) },
    baseUrl: 'http://localhost:3000',
    sentences,
    boards,
    providerSecret: async () => 'a-secret-of-tests-only',
    bodies: keptBodies(openFreshness(), 0),
  };
}

/** A file as the server hands it to a page: already in the store. */
export async function uploaded(
  files: FileStore,
  fileName: string,
  content: Uint8Array | string,
  field = 'files',
): Promise<UploadedFile> {
  const stored = await files.put(Readable.from([Buffer.from(content)]));
  return { ...stored, field, fileName, claimedType: 'application/octet-stream' };
}

export type VisitParts = {
  readonly viewer?: Viewer;
  /** With the query, where there is one. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly notice?: string;
  /** What menus may show; none where nothing is said. */
  readonly ways?: readonly Way[];
  /** Posts: the fields of the form; a list where a field comes more than once. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  readonly uploads?: readonly UploadedFile[];
};

/** One request as a route's handler sees it. */
export function visitOf(parts: VisitParts, services: Services): Visit {
  const viewer = parts.viewer ?? publicViewer;
  const posted = parts.form !== undefined || parts.uploads !== undefined;
  const entries = Object.entries(parts.form ?? {}).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each): readonly [string, string] => [name, each]),
  );
  return {
    ...services,
    ...doorFor(services, viewer),
    method: posted ? 'POST' : 'GET',
    url: new URL(parts.path, services.baseUrl),
    params: addressNames(parts.params ?? {}),
    headers: new Headers(parts.headers),
    viewer,
    csrf: 'csrf-token',
    ways: parts.ways ?? [],
    notice: parts.notice ?? null,
    form: formOf(entries, parts.uploads),
  };
}

/**
 * Finds the route that answers, fills in its params from the path, and lets it answer. Access is not asked; what fits no
 * route is not found, as on the site.
 */
export async function answerOf(
  routes: readonly Route[],
  parts: Omit<VisitParts, 'params'>,
  services: Services,
): Promise<Response> {
  const visit = visitOf(parts, services);
  const found = routes.flatMap((route) => {
    const params = route.method === visit.method ? paramsOf(route.path, visit.url.pathname) : null;
    return params ? [{ route, params }] : [];
  })[0];
  if (!found) return new Response(null, { status: 404 });
  return found.route.handle({ ...visit, params: addressNames(found.params) });
}

function paramsOf(pattern: string, pathname: string): Readonly<Record<string, string>> | null {
  const parts = partsOf(pattern);
  const source = parts.map((part) =>
    part.name === undefined ? RegExp.escape(part.text) : `(?<${part.name}>${part.form ?? '[^/]+'})`,
  );
  const match = new RegExp(`^/${source.join('/')}$`).exec(pathname);
  if (match === null) return null;
  const values = Object.entries(match.groups ?? {});
  return Object.fromEntries(values.map(([name, value]) => [name, decodeURIComponent(value)]));
}
