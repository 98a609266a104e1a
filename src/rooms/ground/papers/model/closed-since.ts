import { listEntries, listPictures, type PaperBody } from './body.ts';

/**
 * What a later version of a paper closes, by id of the entry or annex: under which heading everybody may know of it; null
 * for an annex that is closed with its whole entry, and has none.
 */
export type ClosedSince = ReadonlyMap<string, string | null>;

/** What is closed in a paper. @param whole with its closed parts, so that the annexes of closed entries are known */
export function listClosed(whole: PaperBody): ClosedSince {
  return new Map(
    listEntries(whole).flatMap(({ id, heading, closed, text }): [string, string | null][] => {
      const annexes = text?.annexes ?? [];
      return closed
        ? [[id, heading], ...annexes.map((annex): [string, null] => [annex.id, null])]
        : annexes.filter((annex) => annex.closed).map((annex) => [annex.id, annex.title]);
    }),
  );
}

/** The files anyone may have who reads the open part of a paper: annexes by id, pictures by content. */
export function listOpenFiles(open: PaperBody): readonly string[] {
  const texts = listEntries(open).flatMap(({ text }) => (text === null ? [] : [text]));
  const annexes = texts.flatMap((text) => text.annexes.filter(({ closed }) => !closed));
  const pictures = texts.flatMap(({ parts }) => parts.flatMap(({ content }) => listPictures(content)));
  return [...annexes.map(({ id }) => id), ...pictures];
}
