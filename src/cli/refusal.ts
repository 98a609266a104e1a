import type { Refusal } from '../kernel/result.ts';
import type { ExitCode, Io } from './command.ts';

/** Says a refusal: the sentence on stderr and, where JSON was asked for, the whole of it on stdout. */
export function refuseWith(io: Io, refusal: Refusal, json: boolean): ExitCode {
  io.err(`${refusal.message}\n`);
  if (json) io.out(`${JSON.stringify({ error: refusal })}\n`);
  return 1;
}

/** Says that the command line was wrong. */
export function misuseWith(io: Io, refusal: Refusal): ExitCode {
  io.err(`${refusal.message}\n`);
  return 2;
}
