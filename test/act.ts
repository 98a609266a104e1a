import { type Clock, fixedClock } from '../src/kernel/clock.ts';
import type { Viewer } from '../src/kernel/viewer.ts';
import { type Act, actIn, type Door, doorFor } from '../src/platform/door/index.ts';
import type { Database, Trx } from '../src/platform/postgres/database.ts';

const reach = (): never => {
  throw new Error('this test gave its house no files, and its act no database');
};

const noon = fixedClock('2024-06-03T08:00:00Z');

/** An act of the viewer in a test's own transaction, for commands that reach no files before they begin. */
export function actOf(trx: Trx, viewer: Viewer, clock: Clock = noon): Act {
  const house = {
    get db(): never {
      return reach();
    },
    get files(): never {
      return reach();
    },
    clock,
  };
  return actIn(house, viewer, trx);
}

/** The door of a house without files, for commands that need none. */
export function doorWithoutFiles(db: Database, viewer: Viewer, clock: Clock = noon): Door {
  const house = {
    db,
    get files(): never {
      return reach();
    },
    clock,
  };
  return doorFor(house, viewer);
}
