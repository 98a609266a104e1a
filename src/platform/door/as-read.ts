import { z } from 'zod';
import { changedMeanwhile, stampOf } from '../../kernel/as-read.ts';
import type { Refusal } from '../../kernel/result.ts';
import { waitForTurn } from '../postgres/wait-for-turn.ts';
import type { Act, Subject } from './act.ts';
import { refuseAtDoor } from './texts.da.ts';

/** The stamp a form posts of what it was filled in with; left out by what has read nothing before (imports, stories). */
export const asReadInput = { asRead: z.string().optional() };

/** Two who save the same thing come one after the other: called before what is stored is read. */
export function takeTurns({ trx }: Act, subject: Subject): Promise<void> {
  return waitForTurn(trx, subject);
}

/**
 * Refuses where somebody has saved since the form was read, so that nobody's work is overwritten unseen.
 * @param stored the fields of the form as they would be filled in now
 */
export function refuseIfChanged(
  stored: Readonly<Record<string, string>>,
  asRead: string | undefined,
): Refusal | null {
  return asRead === undefined || asRead === stampOf(stored) ? null : refuseAtDoor(changedMeanwhile);
}
