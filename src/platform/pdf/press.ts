import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { ok, type Result } from '../../kernel/result.ts';
import {
  type Bound,
  type BundleOrder,
  boundSchema,
  type Picture,
  type Printed,
  printedSchema,
} from './model.ts';

/** Makes PDFs beside the server's own thread. */
type Press = {
  /** Sets a Typst source as an accessible PDF (PDF/UA-1), or says why it cannot be one. */
  print(source: string, pictures: readonly Picture[]): Promise<Result<Printed>>;
  /** The paths of the pictures that can be printed. */
  usablePictures(pictures: readonly Picture[]): Promise<ReadonlySet<string>>;
  /** Binds many files into one PDF, in a thread of its own that gives its memory back. */
  bind(order: BundleOrder): Promise<Result<Bound>>;
  close(): Promise<void>;
};

const replySchema = z.union([
  z.strictObject({ number: z.int(), answer: z.unknown() }),
  z.strictObject({ number: z.int(), bug: z.string() }),
]);

const refusalSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The thread for single documents starts with the first and stays, so that the next one is quick. */
export function openPress(): Press {
  const desk = newDesk();
  return {
    print: (source, pictures) => desk.ask({ kind: 'print', source, pictures }, printedSchema),
    async usablePictures(pictures) {
      if (pictures.length === 0) return new Set();
      const usable = await desk.ask({ kind: 'pictures', pictures }, z.array(z.string()));
      return new Set(usable.ok ? usable.value : []);
    },
    async bind(bundle) {
      const own = newDesk();
      try {
        return await own.ask({ kind: 'bundle', bundle }, boundSchema);
      } finally {
        await own.close();
      }
    },
    close: () => desk.close(),
  };
}

type Waiting = { readonly settle: (answer: unknown) => void; readonly fail: (error: Error) => void };
type Desk = {
  ask<T>(order: unknown, schema: z.ZodType<T>): Promise<Result<T>>;
  close(): Promise<void>;
};

function newDesk(): Desk {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();
  const failAll = (error: Error) => {
    worker = null;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url));
    started.on('message', (message: unknown) => {
      const reply = replySchema.parse(message);
      const asker = waiting.get(reply.number);
      waiting.delete(reply.number);
      if (waiting.size === 0) started.unref();
      if ('bug' in reply) asker?.fail(new Error(reply.bug));
      else asker?.settle(reply.answer);
    });
    started.on('error', failAll);
    started.on('exit', () => failAll(new Error('the thread that makes PDFs ended')));
    return started;
  };
  return {
    async ask(order, schema) {
      worker ??= start();
      const here = worker;
      count += 1;
      const number = count;
      const answer = await new Promise<unknown>((settle, fail) => {
        waiting.set(number, { settle, fail });
        here.ref();
        here.postMessage({ number, order });
      });
      return readAnswer(answer, schema);
    },
    async close() {
      await worker?.terminate();
    },
  };
}

function readAnswer<T>(answer: unknown, schema: z.ZodType<T>): Result<T> {
  const refusal = z.strictObject({ ok: z.literal(false), error: refusalSchema }).safeParse(answer);
  if (refusal.success) return refusal.data;
  return ok(z.strictObject({ ok: z.literal(true), value: schema }).parse(answer).value);
}

/** The one press of this process. Nothing is started before the first PDF is asked for. */
export const press: Press = openPress();
