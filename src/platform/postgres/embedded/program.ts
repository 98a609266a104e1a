import { type ChildProcess, spawn } from 'node:child_process';
import type { Account } from './account.ts';

type Program = {
  readonly path: string;
  readonly args: readonly string[];
  readonly account: Account;
  /** Open files and directories the program gets as descriptors 3, 4, …; see `handedOver`. */
  readonly descriptors: readonly number[];
  /** What the kernel sends the program when Tværs dies without a word (kill −9). */
  readonly onOurDeath: 'INT' | 'KILL';
  readonly input?: string;
};

const linux = process.platform === 'linux';

/**
 * Starts one of PostgreSQL's programs as its account. Must be called from the main thread: the signal on our
 * death follows the thread that made the child.
 */
export function startProgram(program: Program): ChildProcess {
  const { path, args, account } = program;
  const user = account ? ['--reuid', `${account.uid}`, '--regid', `${account.gid}`, '--clear-groups'] : [];
  const [command, ...rest] = linux
    ? ['setpriv', '--pdeathsig', program.onOurDeath, '--no-new-privs', ...user, '--', path, ...args]
    : [path, ...args];
  const child = spawn(command ?? path, rest, {
    cwd: '/',
    // Its messages are read by us, so they come in English, whatever the user's language.
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: [program.input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe', ...program.descriptors],
    // Ctrl-C reaches the whole group; Tværs closes its own work first and then stops the database.
    detached: true,
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(program.input);
  return child;
}

/**
 * The path by which a program reaches a directory handed over as a descriptor. So the account needs no way through
 * the directories above (a project under /root), and the path is short however deep the directory lies.
 */
export function handedOver(descriptor: number, path: string): string {
  return linux ? `/proc/self/fd/${descriptor}` : path;
}

/** Runs a program to its end. `said` is what it wrote on stderr. */
export function runProgram(program: Program): Promise<{ succeeded: boolean; said: string }> {
  const child = startProgram(program);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ succeeded: false, said: error.message }));
    child.on('close', (code) => resolve({ succeeded: code === 0, said }));
  });
}
