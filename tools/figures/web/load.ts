import { spawnSync } from 'node:child_process';
import { Lacking } from '../figure.ts';

export type Load = {
  readonly requestsPerSecond: number;
  readonly p99Milliseconds: number;
  readonly errors: number;
};

/** Asks for one address over and over for some seconds, from a process of its own (wrk), one thread. */
export function loadAddress(
  address: string,
  options: { seconds: number; connections: number; cookie?: string },
): Load {
  const { seconds, connections, cookie } = options;
  const header = cookie ? ['-H', `Cookie: ${cookie}`] : [];
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...header, address];
  const run = spawnSync('wrk', args, { encoding: 'utf8' });
  if (run.error) throw new Lacking('wrk is not on this machine; install it with: apt-get install wrk');
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(run.stdout)?.[1];
  const latency = /99%\s+([\d.]+)(us|ms|s)/.exec(run.stdout);
  if (!rate || !latency) throw new Error(`wrk said nothing of use:\n${run.stdout}${run.stderr}`);
  const errors = /Non-2xx or 3xx responses: (\d+)/.exec(run.stdout)?.[1] ?? '0';
  return {
    requestsPerSecond: Number(rate),
    p99Milliseconds: Number(latency[1]) * (unitMilliseconds[latency[2] ?? 'ms'] ?? 1),
    errors: Number(errors),
  };
}

const unitMilliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };
