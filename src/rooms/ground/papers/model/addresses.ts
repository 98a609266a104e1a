import type { PaperPaths } from '../../../../addresses/index.ts';
import type { PaperAnnex } from './body.ts';
import type { PaperKind, Params, Placed } from './kind.ts';

type More = Readonly<Record<string, string | number | undefined>>;

/** The address of that name which a kind has for the paper, or for what papers are of. */
export function paperAddress(
  { place }: PaperKind,
  name: keyof PaperPaths,
  of: Placed,
  more: More = {},
  query: More = {},
): string {
  return place.paths[name]({ ...place.params(of), ...more }, query);
}

/** Where the newest version is read. */
export function readAddress(kind: PaperKind, of: Placed): string {
  return paperAddress(kind, 'read', of);
}

export function versionAddress(kind: PaperKind, paper: Placed & { readonly version: number }): string {
  return paperAddress(kind, 'version', paper, { number: paper.version });
}

export function annexAddress(
  kind: PaperKind,
  paper: Placed,
  { id, fileName }: Pick<PaperAnnex, 'id' | 'fileName'>,
): string {
  return paperAddress(kind, 'annex', paper, { annex: id, name: fileName });
}

/** @param ending `pdf`, `docx` … */
export function fileAddress(
  kind: PaperKind,
  paper: Placed & { readonly version: number },
  ending: string,
): string {
  const { last, params } = kind.place;
  return paperAddress(
    kind,
    'file',
    paper,
    { file: `${params(paper)[last]}.${ending}` },
    { version: paper.version },
  );
}

/** What `:file` in the address of a file names: the parameters of the paper itself, and the ending. */
export function readFileParam({ place }: PaperKind, params: Params): { params: Params; ending: string } {
  const [which = '', ending = ''] = (params.file ?? '').split(/\.(?=[a-z]+$)/);
  return { params: { ...params, [place.last]: which }, ending };
}
