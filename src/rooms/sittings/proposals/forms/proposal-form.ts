import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { mostLetters, neededLine, neededText, textInput, tickInput } from '../../../../kernel/inputs.ts';

/** A member's proposal as the form posts it. */
export const proposalInput = z.object({
  councilId: councilInput,
  title: neededLine(mostLetters.line, 'proposal-title-missing'),
  background: neededText(mostLetters.text, 'proposal-background-missing'),
  recommendation: textInput(mostLetters.text).default(''),
  /** Id of the meeting wished for. */
  meeting: z.string({ error: 'proposal-meeting-missing' }).min(1, 'proposal-meeting-missing'),
  /** Wants that meeting even if its deadline has passed. */
  insists: tickInput,
});

/** Id of the meeting that was chosen; empty where none was. */
export function wishedMeeting({ meeting = '' }: Readonly<Record<string, string>>): string {
  return meeting;
}
