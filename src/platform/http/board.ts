import type { Clock } from '../../kernel/clock.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Door } from '../door/index.ts';
import type { Database } from '../postgres/database.ts';
import type { Form } from './form.ts';
import type { Html } from './reply.ts';
import type { NamedCouncil } from './way.ts';

/** Pages on which rooms they do not know may hang something up. */
type BoardPlace = 'public-council' | 'council-work' | 'mine' | 'sign-in' | 'security' | 'proof';

/** Whoever looks, when, and at which page with what in its form; a Visit is one. */
type Looking = Pick<Door, 'read'> & {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly db: Pick<Database, 'asSystem'>;
  readonly csrf: string;
  readonly url: URL;
  readonly form: Form;
};

/** What a room hangs up on a page of another. */
export type Board = {
  readonly place: BoardPlace;
  /** A part of the page, from level two of its headings on; null where nothing hangs for whoever looks. */
  readonly hang: (looking: Looking, councils: readonly NamedCouncil[]) => Promise<Html | null>;
};

/** What hangs on a page, about these councils where it is about any, for whoever looks, in the order of the boards. */
export async function hangingAt(
  visit: Looking & { readonly boards: readonly Board[] },
  place: BoardPlace,
  councils: readonly NamedCouncil[] = [],
): Promise<readonly Html[]> {
  const boards = visit.boards.filter((board) => board.place === place);
  const hung = await Promise.all(boards.map((board) => board.hang(visit, councils)));
  return hung.filter((part) => part !== null);
}
