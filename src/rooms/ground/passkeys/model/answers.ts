import { z } from 'zod';

/** No answer of a device is longer than this, in characters. */
const longestAnswer = 20_000;
const bytes = z
  .string()
  .max(longestAnswer)
  .regex(/^[A-Za-z0-9_-]+$/);
const common = { id: bytes, rawId: bytes, type: z.literal('public-key') };
/** Nothing is asked of a device beside the signature, so nothing it says beside it is read. */
const nothingBeside = z.unknown().transform(() => ({}));

const signed = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.nullish().transform((handle) => handle ?? ''),
  }),
  clientExtensionResults: nothingBeside,
});
const made = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
  clientExtensionResults: nothingBeside,
});

/** A signature of a device. */
export type Signed = z.output<typeof signed>;
/** A new passkey of a device. */
export type Made = z.output<typeof made>;

/** What a device answered, as the script posts it: JSON in one field. */
export const signedInput = answerInput(signed);
export const madeInput = answerInput(made);

function answerInput<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .default('')
    .transform((text, context): z.output<Schema> => {
      const read = schema.safeParse(text.length > longestAnswer ? null : parsed(text));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom', message: 'passkey-unreadable' });
      return z.NEVER;
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const clientWords = z.object({ challenge: z.string().max(200) });

/** The challenge that was answered, as the browser says; empty where it says none. */
export function challengeIn({ response }: Signed | Made): string {
  const said = clientWords.safeParse(parsed(Buffer.from(response.clientDataJSON, 'base64url').toString()));
  return said.success ? said.data.challenge : '';
}
