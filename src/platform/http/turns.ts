import { openLine } from '../threads/line.ts';

type Turns = {
  /** Begins the work when its turn comes: addresses in turn, one beginning at a time. */
  take(address: string, begin: () => void): void;
};

/**
 * Shares the server's own thread. Forty requests of one visitor that came at once would all begin before anybody else is
 * heard; here what has come meanwhile (kept pages, answers of the database) goes between any two, and whoever asks for
 * much waits behind themselves.
 */
export function openTurns(): Turns {
  const line = openLine<() => void>({ inAll: Infinity, perAddress: Infinity });
  let isGoing = false;
  const goOn = () => {
    const turn = line.next(() => true);
    isGoing = turn !== null;
    if (turn === null) return;
    setImmediate(goOn);
    turn.waiting();
  };
  return {
    take(address, begin) {
      line.join(address, begin);
      if (isGoing) return;
      isGoing = true;
      setImmediate(goOn);
    },
  };
}
