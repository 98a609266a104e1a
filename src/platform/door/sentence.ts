import type { Details } from './act.ts';

/** What an event tells of the thing before and after. */
export type Change = { readonly before?: Details | undefined; readonly after?: Details | undefined };

/**
 * How the history says a command: names in braces are filled from what its event tells, or a function does it.
 * `withParts`: what was done inside the command is told below it, where it is about the same thing.
 */
export type Sentence =
  | string
  | { readonly says: string | ((change: Change) => string); readonly withParts?: true };

/** A command's name → its sentence. */
export type Sentences = Readonly<Record<string, Sentence>>;
