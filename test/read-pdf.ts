import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Outline = { readonly title: string; readonly page: number; readonly items: readonly Outline[] };

export type ReadPdf = {
  /** The words of each page, lines joined by blanks. */
  readonly texts: readonly string[];
  /** Width and height of each page in points, as it is seen. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly outline: readonly Outline[];
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Roles of all tags, in order, each page's tree walked from its root. */
  readonly roles: readonly string[];
  /** Pages that the links of the first page, or of the one asked for, lead to. */
  readonly linked: readonly number[];
};

type Loaded = Awaited<ReturnType<typeof getDocument>['promise']>;
type OutlineNode = { readonly title: string; readonly dest: unknown; readonly items: readonly OutlineNode[] };

/** Reads a PDF back with a reader that is not the one that made it. */
export async function readPdfBack(bytes: Uint8Array, linksOf = 1): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await loading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const texts: string[] = [];
  const sizes: [number, number][] = [];
  const roles: string[] = [];
  for (const number of numbers) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([Math.round(width), Math.round(height)]);
    walk(await page.getStructTree(), roles);
  }
  const { info } = await document.getMetadata();
  const mark: unknown = await document.getMarkInfo();
  const read: ReadPdf = {
    texts,
    sizes,
    roles,
    outline: await readOutline(document, (await document.getOutline()) ?? []),
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language'),
    isTagged: mark instanceof Map && mark.get('Marked') === true,
    linked: await readLinks(document, linksOf),
  };
  await loading.destroy();
  return read;
}

function textOf(info: object, name: string): string {
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' ? value : '';
}

function walk(node: unknown, roles: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  const role: unknown = Reflect.get(node, 'role');
  if (typeof role === 'string') roles.push(role);
  const children: unknown = Reflect.get(node, 'children');
  if (Array.isArray(children)) for (const child of children) walk(child, roles);
}

async function readOutline(document: Loaded, nodes: readonly OutlineNode[]): Promise<Outline[]> {
  const read: Outline[] = [];
  for (const { title, dest, items } of nodes) {
    read.push({ title, page: await pageOf(document, dest), items: await readOutline(document, items) });
  }
  return read;
}

async function pageOf(document: Loaded, dest: unknown): Promise<number> {
  const place: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const ref: unknown = Array.isArray(place) ? place[0] : null;
  if (typeof ref !== 'object' || ref === null || !('num' in ref) || !('gen' in ref)) return 0;
  return (await document.getPageIndex({ num: Number(ref.num), gen: Number(ref.gen) })) + 1;
}

async function readLinks(document: Loaded, number: number): Promise<number[]> {
  const page = await document.getPage(number);
  const annotations: readonly { subtype?: string; dest?: unknown }[] = await page.getAnnotations();
  const places = annotations.filter(({ dest }) => dest !== undefined && dest !== null);
  return Promise.all(places.map(({ dest }) => pageOf(document, dest)));
}
