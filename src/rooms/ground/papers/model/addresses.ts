import type { PaperAnnex } from './body.ts';
import type { PaperKind, Params, Placed } from './kind.ts';

/** Where the newest version is read. */
export function readAddress({ place }: PaperKind, of: Placed): string {
  return fill(place.read, place.params(of));
}

/** Where the secretariat works on it. */
export function workAddress({ place }: PaperKind, of: Placed): string {
  return fill(place.work, place.params(of));
}

export function versionAddress(kind: PaperKind, paper: Placed & { readonly version: number }): string {
  return `${readAddress(kind, paper)}/versioner/${paper.version}`;
}

/** @param read where the paper is read */
export function annexAddress(read: string, { id, fileName }: Pick<PaperAnnex, 'id' | 'fileName'>): string {
  return `${read}/bilag/${id}/${encodeURIComponent(fileName)}`;
}

function fill(path: string, params: Params): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** The way to the paper's files: `/raad/:council/moeder/:file{[0-9-]+\.(?:pdf|docx)}`. */
export function filePath({ place }: PaperKind, extensions: readonly string[]): string {
  return place.read.replace(/:\w+$/, `:file{${place.lastForm}\\.(?:${extensions.join('|')})}`);
}

/** What `:file` in such a way names: the parameters of the paper itself, and the extension. */
export function readFileParam({ place }: PaperKind, params: Params): { params: Params; extension: string } {
  const file = params.file ?? '';
  const dot = file.lastIndexOf('.');
  const last = /:(\w+)$/.exec(place.read)?.[1] ?? '';
  return { params: { ...params, [last]: file.slice(0, dot) }, extension: file.slice(dot + 1) };
}
