import { createHash } from 'node:crypto';
import type { Understood } from 'tvaers-reader';
import { plainBlocks } from 'tvaers-richtext';
import type { z } from 'zod';
import type { CouncilId, FileHash, ImportId, ImportRunId } from '../../../../kernel/ids.ts';
import { answersSchema } from '../../imports/index.ts';
import type { EntryState } from './entry-state.ts';

/** What is said to what storing asks, for all documents of a run. */
export const runAnswers = answersSchema.pick({ agreed: true, otherwise: true, startsAt: true, place: true });

/** Many documents taken in at once. */
export type Run = {
  readonly id: ImportRunId;
  readonly councilId: CouncilId;
  readonly name: string;
  readonly answers: z.infer<typeof runAnswers>;
  readonly finishedAt: Date | null;
};

/** One document of a run. */
export type RunEntry = {
  readonly position: number;
  readonly fileName: string;
  readonly fileHash: FileHash;
  readonly size: number;
  readonly state: EntryState;
  /** Why it was refused, what it doubles, or what is asked. */
  readonly told: string | null;
  readonly importId: ImportId | null;
  readonly kind: Understood['kind'] | null;
  /** YYYY-MM-DD */
  readonly meetingOn: string | null;
  readonly contentHash: string | null;
  /** 0: not doubtful at all. */
  readonly doubt: number;
};

/** Doubts that may hide a wrong reading weigh more than those that only tell. */
const heavy = new Set([
  'council-differs',
  'meeting-date-differs',
  'meeting-date-missing',
  'closed-uncertain',
  'text-outside-items',
  'package-text-uncut',
]);

/** How doubtful a reading is: its doubts, its parts the reader is not sure of, and text that has no place. */
export function doubtOf(understood: Understood): number {
  const warned = understood.warnings.reduce((sum, { code }) => sum + (heavy.has(code) ? 5 : 1), 0);
  const unsure =
    understood.kind === 'annex-bundle'
      ? 0
      : understood.sections
          .flatMap(({ items }) => items)
          .flatMap(({ readings }) => readings)
          .reduce((sum, { sure }) => sum + (1 - sure), 0);
  const { whole, leftOut } = understood.account;
  const lost = whole === 0 ? 0 : (20 * leftOut) / whole;
  return Math.round(warned + unsure + lost);
}

/** What a document says, whatever its file looks like: two of one hash are doubles. */
export function contentHashOf(understood: Understood): string {
  const said =
    understood.kind === 'annex-bundle'
      ? understood.annexes.map(({ item, number, title, text }) => [item, number, title, plainBlocks(text)])
      : understood.sections.map(({ title, items }) => [
          title,
          items.map((item) => [
            item.number,
            item.title,
            item.recordNumber,
            item.recommendations,
            ...[item.background, item.caseStatement, item.decision].map(plainBlocks),
          ]),
        ]);
  const words = JSON.stringify([understood.kind, understood.meetingOn, said]).replace(/\s+|\\n/g, ' ');
  return createHash('sha256').update(words).digest('hex');
}

const order: Readonly<Record<Understood['kind'], number>> = { agenda: 0, minutes: 1, 'annex-bundle': 2 };

/** The documents to store, by day; on each day an agenda before its minutes, and bundles last. */
export function groupByDay(entries: readonly RunEntry[]): readonly (readonly RunEntry[])[] {
  const days = Map.groupBy(entries, ({ meetingOn }) => meetingOn ?? '');
  const rank = ({ kind }: RunEntry) => (kind === null ? 3 : order[kind]);
  return [...days]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([, group]) =>
      group.toSorted((one, other) => rank(one) - rank(other) || one.position - other.position),
    );
}

/** What needs a look, the most doubtful first; what could not go on before what did. */
export function sortByDoubt(entries: readonly RunEntry[]): readonly RunEntry[] {
  const stopped = ({ state }: RunEntry) => (state === 'refused' || state === 'asks' ? 1 : 0);
  return entries.toSorted(
    (one, other) => stopped(other) - stopped(one) || other.doubt - one.doubt || one.position - other.position,
  );
}
