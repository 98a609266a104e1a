import { isSameText } from 'tvaers-richtext';
import {
  type EntryText,
  type Facet,
  listEntries,
  type PaperAnnex,
  type PaperBody,
  type PaperEntry,
} from './body.ts';

export type EntryChange = {
  readonly kind: 'added' | 'removed' | 'withdrawn' | 'reinstated' | 'changed';
  readonly number: string;
  readonly heading: string;
  /** What was changed in it, in Danish words: "titlen", "indstillingen". */
  readonly parts: readonly string[];
  readonly before: PaperEntry | null;
  readonly after: PaperEntry | null;
};

/** What a new version changes, entry by entry, in the order of the new one; what was taken out comes last. */
export function compareBodies(before: PaperBody, after: PaperBody): readonly EntryChange[] {
  const old = new Map(listEntries(before).map((entry) => [entry.id, entry]));
  const now = listEntries(after);
  const kept = now.flatMap((entry) => changeOf(old.get(entry.id) ?? null, entry));
  const present = new Set(now.map(({ id }) => id));
  const removed = [...old.values()].filter(({ id }) => !present.has(id));
  return [...kept, ...removed.map((entry) => ({ ...named(entry, 'removed'), before: entry, after: null }))];
}

function named({ number, heading }: PaperEntry, kind: EntryChange['kind'], parts: readonly string[] = []) {
  return { kind, number, heading, parts };
}

function changeOf(before: PaperEntry | null, after: PaperEntry): readonly EntryChange[] {
  const change = (kind: EntryChange['kind'], parts?: readonly string[]) => [
    { ...named(after, kind, parts), before, after },
  ];
  if (before === null) return change('added');
  if (!before.withdrawn && after.withdrawn) return change('withdrawn');
  if (before.withdrawn && !after.withdrawn) return change('reinstated');
  const parts = changedParts(before, after);
  return parts.length === 0 ? [] : change('changed', parts);
}

function changedParts(before: PaperEntry, after: PaperEntry): readonly string[] {
  const heading = before.heading === after.heading ? [] : ['titlen'];
  const told = [...heading, ...changedFacets(before.marks, after.marks)];
  // A closed entry is the same to a reader who sees its heading only.
  if (!before.text || !after.text) return before.text === after.text ? told : [...told, 'indholdet'];
  return [...told, ...changedTexts(before.text, after.text)];
}

function changedTexts(before: EntryText, after: EntryText): readonly string[] {
  const parts = after.parts
    .filter(({ name, content }) => !isSameText(contentOf(before, name), content))
    .map(({ called }) => called);
  const left = before.parts
    .filter(({ name }) => !after.parts.some((part) => part.name === name))
    .map(({ called }) => called);
  const annexes = sameAnnexes(before.annexes, after.annexes) ? [] : ['bilagene'];
  return [...parts, ...left, ...changedFacets(before.details, after.details), ...annexes];
}

function contentOf({ parts }: EntryText, name: string) {
  return parts.find((part) => part.name === name)?.content ?? [];
}

function changedFacets(before: readonly Facet[], after: readonly Facet[]): readonly string[] {
  const valueIn = (facets: readonly Facet[], called: string) =>
    facets.find((facet) => facet.called === called)?.value ?? '';
  const names = [...new Set([...after, ...before].map(({ called }) => called))];
  return names.filter((called) => valueIn(before, called) !== valueIn(after, called));
}

function sameAnnexes(before: readonly PaperAnnex[], after: readonly PaperAnnex[]): boolean {
  const keys = (annexes: readonly PaperAnnex[]) =>
    JSON.stringify(
      annexes.map(({ id, title, fileHash, draft, closed }) => [id, title, fileHash, draft, closed]),
    );
  return keys(before) === keys(after);
}
