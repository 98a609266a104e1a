import { AsyncLocalStorage } from 'node:async_hooks';

/** Whoever asked for the work that is going on: what is slow is shared out fairly among them. */
export type Asker = {
  /** The address they ask from; `house` for the house's own work. */
  readonly address: string;
  /** Aborts when the asker has gone: nobody waits for the answer. */
  readonly signal: AbortSignal;
};

const house: Asker = { address: 'house', signal: new AbortController().signal };
const askers = new AsyncLocalStorage<Asker>();

/** Does the work, and all it leads to, for this asker. */
export function asAsker<T>(asker: Asker, work: () => T): T {
  return askers.run(asker, work);
}

/** Who the work going on here is for. Jobs and the command line work for the house. */
export function currentAsker(): Asker {
  return askers.getStore() ?? house;
}
