/** A request's body, read once and counted. */
export type CountedBody = {
  /** Ends early when more than the limit has come; `overran` then says so. */
  chunks(): AsyncGenerator<Uint8Array>;
  overran(): boolean;
  /** Reads on and throws away, so that a browser that is still sending gets to read the answer. */
  drain(): Promise<void>;
};

/** @param limit bytes; as many again are drained before the connection is given up */
export function countBody(stream: ReadableStream<Uint8Array> | null, limit: number): CountedBody {
  const reader = stream?.getReader();
  let read = 0;
  let ended = reader === undefined;
  const next = async (): Promise<Uint8Array | null> => {
    if (ended || !reader) return null;
    const { value, done } = await reader.read();
    ended = done;
    read += value?.length ?? 0;
    return value ?? null;
  };
  return {
    async *chunks() {
      for (let chunk = await next(); chunk && read <= limit; chunk = await next()) yield chunk;
    },
    overran: () => read > limit,
    async drain() {
      try {
        while (!ended && read <= 2 * limit) await next();
        if (!ended) await reader?.cancel();
      } catch {
        // The sender is gone: there is nobody to answer.
      }
    },
  };
}
