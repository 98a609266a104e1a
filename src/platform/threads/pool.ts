import { ok, type Result, refused } from '../../kernel/result.ts';
import { type Asker, currentAsker } from './asker.ts';
import { openLine } from './line.ts';
import { refuseWork } from './texts.da.ts';
import { type Ending, startThread, type Thread } from './thread.ts';

/** What a kind of slow work may take of the machine. */
export type PoolLimits = {
  /** At work at once. One address holds them all only where there is one. */
  readonly threads: number;
  /** Of the processor's time, for one task. */
  readonly seconds: number;
  readonly megabytes: number;
  /** Tasks that may wait, in all and from one address. */
  readonly waiting: number;
  readonly waitingPerAddress: number;
  /** After so many a thread is ended: what libraries never give back goes with it. */
  readonly tasksPerThread: number;
  /** How long a thread without work is kept. */
  readonly restSeconds: number;
};

export type Pool<Task, Answer> = {
  /**
   * Does the task beside the server's own thread, in turn with what others ask. Refusals: `work-too-slow`,
   * `work-too-large`, `work-crowded`, `work-left`.
   * @param seconds where this task may take more or less than others
   * @throws what the program threw, or that it ended
   */
  ask(task: Task, seconds?: number): Promise<Result<Answer>>;
  /** Ends the threads; asking begins new ones. */
  close(): Promise<void>;
};

type Waiting<Task, Answer> = {
  readonly task: Task;
  readonly seconds: number;
  readonly asker: Asker;
  readonly settle: (ending: Ending<Answer>) => void;
};
type Resting<Task, Answer> = {
  readonly thread: Thread<Task, Answer>;
  readonly tasks: number;
  readonly retire: NodeJS.Timeout;
};

/** Threads that run one program, as many as there is work for and never more than the limit. */
export function openPool<Task, Answer>(program: URL, limits: PoolLimits): Pool<Task, Answer> {
  const line = openLine<Waiting<Task, Answer>>({
    inAll: limits.waiting,
    perAddress: limits.waitingPerAddress,
  });
  const resting: Resting<Task, Answer>[] = [];
  const working = new Map<string, number>();
  const atWork = new Set<Thread<Task, Answer>>();
  // One thread is left for whoever comes next.
  const mostPerAddress = Math.max(1, limits.threads - 1);

  const serveNext = () => {
    while (atWork.size < limits.threads) {
      const turn = line.next((address) => (working.get(address) ?? 0) < mostPerAddress);
      if (turn === null) return;
      void serve(turn.address, turn.waiting);
    }
  };
  const serve = async (address: string, { task, seconds, asker, settle }: Waiting<Task, Answer>) => {
    const rested = resting.pop();
    if (rested) clearTimeout(rested.retire);
    const thread = rested?.thread ?? startThread<Task, Answer>(program, limits.megabytes);
    atWork.add(thread);
    working.set(address, (working.get(address) ?? 0) + 1);
    const ending = await thread.ask(task, seconds, asker.signal);
    atWork.delete(thread);
    const left = (working.get(address) ?? 1) - 1;
    if (left === 0) working.delete(address);
    else working.set(address, left);
    if (thread.isSound) rest(thread, (rested?.tasks ?? 0) + 1);
    settle(ending);
    serveNext();
  };
  const rest = (thread: Thread<Task, Answer>, tasks: number) => {
    if (tasks >= limits.tasksPerThread) return void thread.end();
    const retire = setTimeout(() => {
      const at = resting.findIndex((each) => each.thread === thread);
      if (at >= 0) resting.splice(at, 1);
      void thread.end();
    }, limits.restSeconds * 1000).unref();
    resting.push({ thread, tasks, retire });
  };

  return {
    async ask(task, seconds = limits.seconds) {
      const asker = currentAsker();
      if (asker.signal.aborted) return refused(refuseWork('work-left'));
      const { promise, resolve } = Promise.withResolvers<Ending<Answer>>();
      const waiting = { task, seconds, asker, settle: resolve };
      if (!line.join(asker.address, waiting)) return refused(refuseWork('work-crowded'));
      // Who is at work already hears of it there.
      const leave = () => {
        if (line.leave(asker.address, waiting)) resolve({ stopped: 'work-left' });
      };
      asker.signal.addEventListener('abort', leave);
      serveNext();
      const ending = await promise;
      asker.signal.removeEventListener('abort', leave);
      if ('bug' in ending) throw new Error(ending.bug);
      if ('stopped' in ending) return refused(refuseWork(ending.stopped, { seconds }));
      return ok(ending.answer);
    },
    async close() {
      for (const { retire } of resting) clearTimeout(retire);
      const all = [...resting.splice(0).map(({ thread }) => thread), ...atWork];
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
}
