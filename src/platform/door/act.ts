import type { PersonId } from '../../kernel/ids.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Trx } from '../postgres/database.ts';

/** What an event can be about: `meeting:ID`, `agenda-item:ID`, `matter:ID`, `person:ID` … */
export type Subject = `${string}:${string}`;

export type Details = Readonly<Record<string, unknown>>;

/** What a command says of itself for the history. Words of closed items and annexes never stand in an open telling. */
export type Telling = {
  /** Everything whose history this belongs to. */
  readonly about?: readonly Subject[];
  /** Where the command changes something: what it was, and what it became. */
  readonly before?: Details;
  readonly after?: Details;
  /** The person it was done for, where the system did it. */
  readonly onBehalfOf?: PersonId;
  /** Only those who may see what is closed read it. */
  readonly closed?: boolean;
};

/** One piece of work through the door: a transaction, who acts, and when. */
export type Act = {
  readonly trx: Trx;
  /** Who acts; the database knows the same, or the system actor the command runs as. */
  readonly viewer: Viewer;
  /** The person who acts, for columns that remember it; null for the system. */
  readonly personId: PersonId | null;
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** Adds to what the event says; a later word on the same thing stands. */
  tell(telling: Telling): void;
};
