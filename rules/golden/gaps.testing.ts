import { z } from 'zod';

type Computed<I> = Readonly<Record<string, (inputs: I) => Promise<unknown>>>;

export const goldenFile = z.object({
  inputs: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
  checks: z.array(z.object({ id: z.string(), class: z.string(), value: z.unknown() })),
});
export type Golden = z.infer<typeof goldenFile>;

export type Replay<I> = {
  /** The golden file's name without `.json`. */
  readonly file: string;
  readonly rules: readonly string[];
  readonly inputs: z.ZodType<I>;
  /** What the rules answer, in the file's own units, by key of its `expected`. */
  readonly computed: Computed<I>;
  /** What the rules answer where the file's inputs already have the figure: dates of a statute, for one. */
  readonly given?: Computed<I>;
  /** What the rules answer, by number (`#7`) of the file's checks: every known inconsistency, and what else is worth it. */
  readonly checks?: Computed<I>;
  /** Keys and checks that no rule computes, with the reason. */
  readonly told?: Readonly<Record<string, string>>;
};

type Coverage = { readonly file: string; readonly computed: object } & Partial<
  Record<'given' | 'checks' | 'told', object>
>;

/** Keys of `expected` and inconsistent or rounded figures nobody answers for, and answers to nothing in the file. */
export function findGaps({ expected, checks }: Golden, replay: Coverage): string[] {
  const covered = [replay.computed, replay.checks ?? {}, replay.told ?? {}].flatMap((part) =>
    Object.keys(part),
  );
  const doubtful = checks.filter((check) => /^(source-inconsistency|rounding)$/.test(check.class));
  const wanted = [...Object.keys(expected), ...doubtful.map(({ id }) => id.slice(replay.file.length))];
  const known = [...Object.keys(expected), ...checks.map(({ id }) => id.slice(replay.file.length))];
  return [
    ...wanted.filter((key) => !covered.includes(key)).map((key) => `${key}: nobody replays it`),
    ...covered.filter((key) => !known.includes(key)).map((key) => `${key}: is not in the file`),
  ];
}

/** The replay's row in the table of README.md. */
export function listedRow(replay: Coverage & { readonly rules: readonly string[] }): string {
  const list = (part: object | undefined) => Object.keys(part ?? {}).join(', ') || '–';
  const parts = [replay.computed, replay.given, replay.checks, replay.told].map(list);
  return `| ${[replay.file, replay.rules.join(', '), ...parts].join(' | ')} |`;
}
