import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Route, Visit } from '../platform/http/route.ts';

/** The design system's files as they lie in its package: stylesheet, fonts and icons. */
const designSystem = join(dirname(fileURLToPath(import.meta.resolve('dkfds'))), '..');

const folders = ['css', 'fonts/IBMPlexSans/complete/woff2', 'img', 'img/svg-icons'] as const;
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

type Asset = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer> | null;
  readonly mediaType: string;
};

const sources = listSources();
/** Names the content of all assets together: a new address whenever one of them changes. */
const build = nameBuild();
const loaded = new Map<string, Asset>();

/** @param path inside the assets: `style.css`, `css/dkfds.min.css`, `img/all-svg-icons.svg` */
export function assetAddress(path: string): string {
  if (!sources.has(path)) throw new Error(`no such asset: ${path}`);
  return `/assets/${build}/${path}`;
}

export const assetRoutes: readonly Route[] = [
  { method: 'GET', path: '/assets/:build/:path{.+}', access: 'public', handle: sendAsset },
];

async function sendAsset({ params, headers }: Visit): Promise<Response> {
  const asset = findAsset(params.path ?? '');
  if (asset === null) return new Response('Filen findes ikke.', { status: 404 });
  const zipped = /\bgzip\b/.test(headers.get('accept-encoding') ?? '') ? asset.zipped : null;
  const reply = new Response(zipped ?? asset.bytes, { headers: { 'content-type': asset.mediaType } });
  reply.headers.set(
    'cache-control',
    params.build === build ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  reply.headers.set('vary', 'accept-encoding');
  if (zipped) reply.headers.set('content-encoding', 'gzip');
  return reply;
}

function findAsset(path: string): Asset | null {
  const known = loaded.get(path);
  if (known) return known;
  const source = sources.get(path);
  return source === undefined ? null : load(path, source);
}

function load(path: string, source: string): Asset {
  const bytes = Uint8Array.from(served(path, readFileSync(source)));
  const mediaType = mediaTypes[extension(path)] ?? 'application/octet-stream';
  // Fonts are compressed already.
  const zipped = path.endsWith('.woff2') ? null : Uint8Array.from(gzipSync(bytes, { level: 9 }));
  const asset = { bytes, zipped, mediaType };
  loaded.set(path, asset);
  return asset;
}

/** The design system names each font in several forms; only the one every browser reads is served. */
function served(path: string, bytes: Buffer): Uint8Array {
  if (!path.endsWith('dkfds.min.css')) return bytes;
  const others = /url\([^)]*\.(?:eot|woff|ttf)(?:[?#][^)]*)?\)(?: ?format\("[^"]*"\))?/;
  const css = bytes
    .toString('utf8')
    .replaceAll(new RegExp(`,${others.source}`, 'g'), '')
    .replaceAll(new RegExp(`${others.source},`, 'g'), '');
  return Buffer.from(css);
}

/** The only files that can be asked for: path in the address → file on disk. */
function listSources(): ReadonlyMap<string, string> {
  const own = ['style.css', 'work.css', 'print.css', 'favicon.svg'].map(
    (name) => [name, fileURLToPath(new URL(name, import.meta.url))] as const,
  );
  const theirs = folders.flatMap((folder) =>
    readdirSync(join(designSystem, folder))
      .filter((name) => extension(name) in mediaTypes)
      .map((name) => [`${folder}/${name}`, join(designSystem, folder, name)] as const),
  );
  return new Map([...own, ...theirs]);
}

function nameBuild(): string {
  const hash = createHash('sha256');
  for (const path of ['style.css', 'work.css', 'print.css', 'css/dkfds.min.css', 'img/all-svg-icons.svg']) {
    hash.update(served(path, readFileSync(sources.get(path) ?? path)));
  }
  return hash.digest('hex').slice(0, 12);
}

function extension(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}
