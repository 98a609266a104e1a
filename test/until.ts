import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what comes to pass by itself, however busy the machine is; what never comes ends with the file's own limit. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}
