import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Figure } from './figure.ts';

const root = new URL('../../', import.meta.url);

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      link: z.boolean().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});
const wishes = z.record(z.string(), z.string()).default({});
const manifest = z.object({
  dependencies: wishes,
  devDependencies: wishes,
  optionalDependencies: wishes,
});

/** Licences that ask for no more than their own text, or, as MPL does, for the file's own changes. */
const free =
  /^(MIT(-0)?|ISC|0BSD|BSD(-[23]-Clause)?|Apache-2\.0|Unlicense|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib|MPL-2\.0|PostgreSQL|OFL-1\.1|Bitstream-Vera|WTFPL|Artistic-2\.0)$/;

/** Where a package only points to its text: what the text is. */
const readByUs: Readonly<Record<string, string>> = { 'dejavu-fonts-ttf': 'Bitstream-Vera' };

/** What comes from others: its licences, whether it runs anything when installed, and whether each is the one that was read. */
export async function measure(): Promise<Figure> {
  const { packages } = lockFile.parse(JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8')));
  const others = Object.entries(packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && !link,
  );
  const installed = await Promise.all(
    others.map(async ([path, each]) => ({ ...each, path, ...(await told(path)) })),
  );
  const own = ['.', 'reader', 'richtext', 'rules'];
  const manifests = await Promise.all(
    own.map(async (folder) =>
      manifest.parse(JSON.parse(await readFile(new URL(`${folder}/package.json`, root), 'utf8'))),
    ),
  );
  const asked = manifests.flatMap((each) =>
    Object.entries({ ...each.dependencies, ...each.devDependencies, ...each.optionalDependencies }),
  );
  const loose = asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  const unsealed = others.filter(([, { integrity }]) => integrity === undefined);
  const scripts = installed.filter(({ hasInstallScript }) => hasInstallScript);
  const here = installed.filter(({ licence }) => licence !== null);
  const unfree = here.filter(({ path, licence }) => !isFree(readByUs[nameOf(path)] ?? licence ?? ''));
  const npmrc = await readFile(new URL('.npmrc', root), 'utf8');
  const listed = (each: readonly { path: string }[]) => each.map(({ path }) => nameOf(path)).join(' ');
  return {
    name: 'supply-chain',
    value: loose.length + unsealed.length + unfree.length,
    unit: 'packages not exact, not sealed or not free',
    against: { what: 'packages', value: others.length },
    runs: 1,
    detail: {
      direct: asked.length,
      inUse: installed.filter(({ dev }) => !dev).length,
      loose: loose.map(([name]) => name).join(' '),
      unsealed: unsealed.map(([path]) => nameOf(path)).join(' '),
      unfree: unfree.map(({ path, licence }) => `${nameOf(path)} (${licence ?? ''})`).join(' '),
      forOtherPlatforms: installed.length - here.length,
      installScriptsRun: /^ignore-scripts=true$/m.test(npmrc) ? 0 : scripts.length,
      withInstallScripts: listed(scripts),
      advisories: 'not looked up: there is no list here',
    },
  };
}

/** The licence by the package's own word; null where it is for another platform and not installed. */
async function told(path: string): Promise<{ readonly licence: string | null }> {
  const read = z.object({ license: z.union([z.string(), z.object({ type: z.string() })]).optional() });
  const text = await readFile(new URL(`${path}/package.json`, root), 'utf8').catch(() => null);
  if (text === null) return { licence: null };
  const { license } = read.parse(JSON.parse(text));
  return { licence: (typeof license === 'object' ? license.type : license) ?? '' };
}

/** `(MIT OR GPL-3.0)`: one may choose; `A AND B`: both count. */
function isFree(licence: string): boolean {
  const either = licence.replaceAll(/[()]/g, '').split(' OR ');
  return either.some((each) => each.split(' AND ').every((one) => free.test(one.trim())));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
