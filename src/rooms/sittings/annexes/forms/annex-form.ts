import { z } from 'zod';
import { type Faults, faultsIn } from '../../../../kernel/faults.ts';
import {
  maybeDay,
  mostLetters,
  neededLine,
  textInput,
  ticked,
  tickInput,
} from '../../../../kernel/inputs.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { type Annex, type AnnexWords, annexSources, annexStates } from '../../item-files/index.ts';
import { refuse } from '../texts.da.ts';

const text = z.string().default('').pipe(textInput(mostLetters.line));

/** The form of an annex as it is posted; what of it is wrong depends on its item and the day (`readWords`). */
export const postedWords = z.object({
  title: neededLine(mostLetters.line, 'annex-title-missing'),
  mark: text,
  state: text,
  source: text,
  sender: text,
  receivedOn: maybeDay,
  documentNumber: text,
  closed: tickInput,
  closedReason: z.string().default('').pipe(textInput(mostLetters.reason)),
});
type Posted = z.infer<typeof postedWords>;

type Known = { readonly marks: readonly string[]; readonly today: Temporal.PlainDate };

/** What the form says of an annex, or all that is wrong with it. */
export function readWords(posted: Posted, known: Known): Result<AnnexWords, Faults> {
  const source = annexSources.find((each) => each === posted.source);
  const state = annexStates.find((each) => each === posted.state);
  const faults = faultsIn([
    source === undefined ? refuse('annex-source-invalid') : null,
    ...originFaults(posted, known.today),
    state === undefined ? refuse('annex-state-invalid') : null,
    posted.closed && posted.closedReason === '' ? refuse('annex-closed-reason-missing') : null,
    posted.mark !== '' && !known.marks.includes(posted.mark) ? refuse('annex-mark-unknown') : null,
  ]);
  if (faults) return refused(faults);
  // Neither choice is missing here: that would be a fault.
  return ok({ ...wordsIn(posted), state: state ?? 'final', source: source ?? 'own' });
}

/** An annex of the council's own has no sender; one that is open has no reason to be closed. */
function wordsIn({ title, mark, sender, receivedOn, documentNumber, ...posted }: Posted) {
  const isExternal = posted.source === 'external';
  return {
    title,
    mark: mark || null,
    sender: isExternal ? sender : null,
    receivedOn: isExternal ? receivedOn : null,
    documentNumber: documentNumber || null,
    closedReason: posted.closed ? posted.closedReason : null,
  };
}

function originFaults({ source, sender, receivedOn }: Posted, today: Temporal.PlainDate) {
  const isNobodys = source === 'external' && sender === '';
  return [isNobodys ? refuse('annex-sender-missing') : null, receivedFault(receivedOn, today)];
}

function receivedFault(date: string | null, today: Temporal.PlainDate): Refusal | null {
  return date !== null && date > today.toString() ? refuse('annex-received-later', { date }) : null;
}

/** The form filled in with what is stored. */
export function fieldsOfAnnex(annex: Annex) {
  return {
    title: annex.title,
    mark: annex.mark ?? '',
    state: annex.state,
    source: annex.source,
    sender: annex.sender ?? '',
    receivedOn: annex.receivedOn ?? '',
    documentNumber: annex.documentNumber ?? '',
    closed: annex.closedReason === null ? '' : ticked,
    closedReason: annex.closedReason ?? '',
  };
}
