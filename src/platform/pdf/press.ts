import { ok, type Result } from '../../kernel/result.ts';
import { bindingWork, printWork } from '../limits/work.ts';
import { openPool } from '../threads/pool.ts';
import type { Bound, BundleOrder, Picture, Printed } from './model.ts';
import type { Order, PressAnswer } from './worker.ts';

/** Makes PDFs beside the server's own thread. Refusals besides its own: those of a pool of threads. */
type Press = {
  /** Sets a Typst source as an accessible PDF (PDF/UA-1), or says why it cannot be one. */
  print(source: string, pictures: readonly Picture[]): Promise<Result<Printed>>;
  /** The paths of the pictures that can be printed. */
  usablePictures(pictures: readonly Picture[]): Promise<Result<ReadonlySet<string>>>;
  /** Binds many files into one PDF, in a thread of its own that gives its memory back. */
  bind(order: BundleOrder): Promise<Result<Bound>>;
  close(): Promise<void>;
};

/** The threads for single documents start with the first and stay, so that the next one is quick. */
export function openPress(): Press {
  const program = new URL('./worker.ts', import.meta.url);
  const desk = openPool<Order, PressAnswer>(program, printWork);
  const bindery = openPool<Order, PressAnswer>(program, bindingWork);
  return {
    async print(source, pictures) {
      const done = await desk.ask({ kind: 'print', source, pictures });
      if (!done.ok) return done;
      if (done.value.kind !== 'printed') throw new Error(`the press answered ${done.value.kind}`);
      return done.value.printed;
    },
    async usablePictures(pictures) {
      if (pictures.length === 0) return ok(new Set());
      const done = await desk.ask({ kind: 'pictures', pictures });
      if (!done.ok) return done;
      if (done.value.kind !== 'usable') throw new Error(`the press answered ${done.value.kind}`);
      return ok(new Set(done.value.paths));
    },
    async bind(bundle) {
      const done = await bindery.ask({ kind: 'bundle', bundle });
      if (!done.ok) return done;
      if (done.value.kind !== 'bound') throw new Error(`the press answered ${done.value.kind}`);
      return done.value.bound;
    },
    close: async () => {
      await Promise.all([desk.close(), bindery.close()]);
    },
  };
}

/** The one press of this process. Nothing is started before the first PDF is asked for. */
export const press: Press = openPress();
