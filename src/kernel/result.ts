/** What an expected error is everywhere: a code from a closed catalogue and one Danish sentence for the user. */
export type Refusal = {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** The field of the form it belongs to; left out where it belongs to none. */
  readonly field?: string;
};

type Ok<T> = { readonly ok: true; readonly value: T };
type Refused<E = Refusal> = { readonly ok: false; readonly error: E };

/** An answer that may be a refusal. The value cannot be read before `ok` has been asked. */
export type Result<T, E = Refusal> = Ok<T> | Refused<E>;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function refused<E>(error: E): Refused<E> {
  return { ok: false, error };
}

/** Unwraps where a refusal would be a bug (tests, seeds): throws with all it says. */
export function expectOk<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}
