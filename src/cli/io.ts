import { text } from 'node:stream/consumers';
import type { Io } from './command.ts';

/** The process's own streams. A reader that has had enough (`| head`) ends the process quietly. */
export function standardIo(): Io {
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    out: (words) => void process.stdout.write(words),
    err: (words) => void process.stderr.write(words),
    readInput: () => text(process.stdin),
    isTerminal: process.stderr.isTTY === true,
    env: process.env,
  };
}
