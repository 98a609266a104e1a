import { z } from 'zod';

const lotSchema = z.strictObject({
  between: z.array(z.string()),
  drawn: z.array(z.string()).optional(),
  seed: z.string().optional(),
  drawnBy: z.array(z.string()).optional(),
  drawnAt: z.string().optional(),
  howDrawn: z.string().optional(),
});

/** A drawing of lots as it is written down: its result, or a public seed to draw from. */
export type Lot = z.infer<typeof lotSchema>;

/** A lot as it stands in an address: JSON. Null when it cannot be read. */
export function parseLot(text: string): Lot | null {
  try {
    return lotSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
