import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export type BrowserBundle = {
  /** `/browser/<name>-<hash of the content>.js` or `.css`: may be cached for ever. */
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same in gzip, for browsers that accept it. */
  readonly zipped: Uint8Array<ArrayBuffer>;
};

const bundles = new Map<string, Promise<BrowserBundle>>();

/**
 * Makes one file for the browser of a module (`.ts`) or style sheet (`.css`) and all it imports. Made once per
 * process and kept in memory; a bug in the source throws with the place.
 *
 * @param entry path of the file
 * @example
 * const editor = await bundleBrowser(editorEntry); // editor.path === '/browser/editor-1f2e3d4c5b6a.js'
 */
export function bundleBrowser(entry: string): Promise<BrowserBundle> {
  const known = bundles.get(entry);
  if (known) return known;
  const made = makeBundle(entry);
  bundles.set(entry, made);
  return made;
}

async function makeBundle(entry: string): Promise<BrowserBundle> {
  const isStyle = entry.endsWith('.css');
  // Only a server that shows such a page pays for the compiler.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['es2023', 'chrome120', 'firefox121', 'safari17'],
    legalComments: 'none',
    logLevel: 'silent',
    outdir: 'browser',
    external: isStyle ? ['*.woff2', '*.svg'] : [],
  });
  const bytes = new Uint8Array(outputFiles[0]?.contents ?? []);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const name = entry.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  return {
    path: `/browser/${name}-${hash}.${isStyle ? 'css' : 'js'}`,
    contentType: isStyle ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    bytes,
    zipped: Uint8Array.from(gzipSync(bytes, { level: 9 })),
  };
}
