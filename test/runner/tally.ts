/** What a run amounts to. */
export type Tally = {
  readonly passed: number;
  readonly failures: readonly Failure[];
  readonly skipped: readonly Skip[];
  /** The files that were run and how long each took. */
  readonly files: readonly Timed[];
};

export type Failure = { readonly name: string; readonly where: string; readonly text: string };
export type Skip = { readonly name: string; readonly why: string };

/** A file by its path in the project, and milliseconds. */
export type Timed = { readonly name: string; readonly milliseconds: number };

export const nothing: Tally = { passed: 0, failures: [], skipped: [], files: [] };

export function add(...tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    skipped: tallies.flatMap(({ skipped }) => skipped),
    files: tallies.flatMap(({ files }) => files),
  };
}

/** In continuous integration nothing may be left out, so there a skip is a failure; a run of nothing is one everywhere. */
export function settle(tally: Tally, inCi: boolean): Tally {
  const skips = tally.skipped.map(({ name, why }) => ({ name, where: '', text: `skipped in CI: ${why}` }));
  const settled = inCi ? { ...tally, failures: [...tally.failures, ...skips], skipped: [] } : tally;
  if (settled.passed + settled.failures.length > 0) return settled;
  return { ...settled, failures: [{ name: 'the run', where: '', text: 'no test was run' }] };
}

const slowestTold = 20;

/** The whole report, with the slowest files where there were several; its last line is what scripts read. */
export function report(tally: Tally): string {
  const failures = tally.failures.map(
    ({ name, where, text }) => `✖ ${name}${where ? `\n  ${where}` : ''}\n${indent(text)}\n`,
  );
  const skips = tally.skipped.map(({ name, why }) => `– skipped: ${name}: ${why}`);
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : '';
  return [
    ...failures,
    ...slowest(tally),
    ...skips,
    `${tally.passed} passed, ${tally.failures.length} failed${skipped}`,
  ].join('\n');
}

function slowest({ files }: Tally): readonly string[] {
  if (files.length < 2) return [];
  const lines = files
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, slowestTold)
    .map(
      ({ name, milliseconds }) =>
        `${Math.round(milliseconds / 1000)
          .toString()
          .padStart(6)} s  ${name}`,
    );
  return [`The slowest of ${files.length} files:`, ...lines, ''];
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
