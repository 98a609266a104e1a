import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ruleNames } from 'tvaers-rules/json';
import { type Figure, median, rounded, timeRuns } from './figure.ts';

const program = fileURLToPath(new URL('../../bin/tvaers', import.meta.url));
const rounds = 5;

/** The whole process of `bin/tvaers rules NAME`, for every rule, against a Node that does nothing. */
export async function measure(): Promise<Figure> {
  const times = new Map<string, number>();
  for (const name of ruleNames) times.set(name, median(await timeRuns(rounds, async () => runOnce(name))));
  const idle = await timeRuns(rounds, async () => spawnSync(process.execPath, ['-e', '0']));
  const slowest = [...times].reduce((one, other) => (other[1] > one[1] ? other : one));
  return {
    name: 'rules-process',
    value: rounded(slowest[1]),
    unit: 'ms',
    against: { what: 'node -e 0', value: rounded(median(idle)) },
    runs: rounds,
    detail: {
      slowest: slowest[0],
      ...Object.fromEntries([...times].map(([name, time]) => [name, rounded(time)])),
    },
  };
}

/** An empty input is refused by every rule: the whole way through the rule's own parsing and back. */
function runOnce(name: string): void {
  const run = spawnSync(process.execPath, [program, 'rules', name, '--json'], {
    input: '{}',
    encoding: 'utf8',
  });
  if (run.status !== 1) throw new Error(`rules ${name} ended with ${run.status}: ${run.stderr}`);
}
