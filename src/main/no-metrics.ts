import type { RequestListener } from 'node:http';

export type Metrics = {
  /** Hears how each request ends. */
  measure(...request: Parameters<RequestListener>): void;
  /** What Prometheus asks for; 404 to whoever does not have the word. */
  answer(headers: Headers): Promise<Response>;
  /** Nothing is counted after it. */
  close(): void;
};

/** No measuring: where no word is set, nobody may ask. */
export const noMetrics: Metrics = {
  measure: () => undefined,
  answer: async () => new Response(null, { status: 404 }),
  close: () => undefined,
};
