import { z } from 'zod';
import { type Faults, faultsIn } from '../../../../kernel/faults.ts';
import { mostLetters, textInput, ticked, tickInput, whatIsWrongWithDay } from '../../../../kernel/inputs.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { refuseAtDoor } from '../../../../platform/door/index.ts';
import { type Annex, type AnnexWords, annexSources, annexStates } from '../../item-files/index.ts';
import { refuse } from '../texts.da.ts';

const text = textInput(mostLetters.line).default('');

/** The form of an annex as it is posted; what of it is wrong depends on its item and the day (`readWords`). */
export const postedWords = z.object({
  title: textInput(mostLetters.line).default(''),
  mark: text,
  state: text,
  source: text,
  sender: text,
  receivedOn: text,
  documentNumber: text,
  closed: tickInput,
  closedReason: textInput(mostLetters.reason).default(''),
});
type Posted = z.output<typeof postedWords>;

type Known = { readonly marks: readonly string[]; readonly today: Temporal.PlainDate };

/** What the form says of an annex, or all that is wrong with it. */
export function readWords(posted: Posted, known: Known): Result<AnnexWords, Faults> {
  const source = annexSources.find((each) => each === posted.source);
  const state = annexStates.find((each) => each === posted.state);
  const faults = faultsIn([
    posted.title === '' ? refuse('annex-title-missing') : null,
    source === undefined ? refuse('annex-source-invalid') : null,
    source === 'external' && posted.sender === '' ? refuse('annex-sender-missing') : null,
    receivedFault(posted.receivedOn, known.today),
    state === undefined ? refuse('annex-state-invalid') : null,
    posted.closed && posted.closedReason === '' ? refuse('annex-closed-reason-missing') : null,
    posted.mark !== '' && !known.marks.includes(posted.mark) ? refuse('annex-mark-unknown') : null,
  ]);
  if (faults) return refused(faults);
  // Neither choice is missing here: that would be a fault.
  return ok({ ...wordsIn(posted), state: state ?? 'final', source: source ?? 'own' });
}

function receivedFault(date: string, today: Temporal.PlainDate): Refusal | null {
  const wrong = date === '' ? null : whatIsWrongWithDay(date);
  if (wrong) return { ...refuseAtDoor(wrong, { day: date }), field: 'receivedOn' };
  return date > today.toString() ? refuse('annex-received-later', { date }) : null;
}

/** An annex of the council's own has no sender; one that is open has no reason to be closed. */
function wordsIn({ title, mark, sender, receivedOn, documentNumber, ...posted }: Posted) {
  const isExternal = posted.source === 'external';
  return {
    title: title.replace(/\s+/g, ' '),
    mark: mark || null,
    sender: isExternal ? sender : null,
    receivedOn: (isExternal && receivedOn) || null,
    documentNumber: documentNumber || null,
    closedReason: posted.closed ? posted.closedReason : null,
  };
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
