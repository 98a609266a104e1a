/** One row of a table of states: where an event leads. `from: null` is how a thing begins. */
type Transition<State extends string, Event extends string> = {
  readonly from: State | null;
  readonly event: Event;
  readonly to: State;
};

/** Where the event leads, or null where it cannot happen: the table is all there is. */
export function nextState<State extends string, Event extends string>(
  table: readonly Transition<State, Event>[],
  from: State | null,
  event: Event,
): State | null {
  return table.find((row) => row.from === from && row.event === event)?.to ?? null;
}
