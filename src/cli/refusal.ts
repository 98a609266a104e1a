import { type Faults, faultsOf } from '../kernel/faults.ts';
import type { Refusal } from '../kernel/result.ts';
import type { ExitCode, Io } from './command.ts';

/**
 * Says why not: each sentence on a line of stderr and, where JSON was asked for, the whole of it on stdout: the first
 * as `error`, and what else is wrong as `more`.
 */
export function refuseWith(io: Io, refusal: Refusal | Faults, json: boolean): ExitCode {
  const [error, ...more] = faultsOf(refusal);
  for (const { message } of [error, ...more]) io.err(`${message}\n`);
  if (json) io.out(`${JSON.stringify(more.length === 0 ? { error } : { error, more })}\n`);
  return 1;
}

/** Says that the command line was wrong. */
export function misuseWith(io: Io, refusal: Refusal): ExitCode {
  io.err(`${refusal.message}\n`);
  return 2;
}
