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
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { asReadInput } from '../../../../platform/door/index.ts';
import { type Annex, type AnnexWords, annexSources, annexStates } from '../../item-files/index.ts';
import { annexPlace } from '../queries/take-annex.ts';
import { refuse } from '../texts.da.ts';

const text = z.string().default('').pipe(textInput(mostLetters.line));

/** The form of an annex as it is posted; what depends on its item and the day is said by `readWords`. */
const posted = z.object({
  title: neededLine(mostLetters.line, 'annex-title-missing'),
  mark: text,
  state: z.enum(annexStates, 'annex-state-invalid'),
  source: z.enum(annexSources, 'annex-source-invalid'),
  sender: text,
  receivedOn: maybeDay,
  documentNumber: text,
  closed: tickInput,
  closedReason: z.string().default('').pipe(textInput(mostLetters.reason)),
});
type Posted = z.output<typeof posted>;

/** How a command that says something else of an annex takes the form in. */
export const annexInput = annexPlace
  .extend({ ...posted.shape, ...asReadInput })
  .refine(({ source, sender }) => source !== 'external' || (sender ?? '') !== '', {
    error: 'annex-sender-missing',
    path: ['sender'],
    when: () => true,
  })
  .refine(({ closed, closedReason }) => closed !== true || (closedReason ?? '') !== '', {
    error: 'annex-closed-reason-missing',
    path: ['closedReason'],
    when: () => true,
  });

type Known = { readonly marks: readonly string[]; readonly today: Temporal.PlainDate };

/** What the form says of an annex, or what its item and the day make wrong of it. */
export function readWords(words: Posted, { marks, today }: Known): Result<AnnexWords, Faults> {
  const { mark, receivedOn: date } = words;
  const faults = faultsIn([
    date !== null && date > today.toString() ? refuse('annex-received-later', { date }) : null,
    mark !== '' && !marks.includes(mark) ? refuse('annex-mark-unknown') : null,
  ]);
  return faults ? refused(faults) : ok(wordsIn(words));
}

/** An annex of the council's own has no sender; one that is open has no reason to be closed. */
function wordsIn({ title, mark, sender, receivedOn, documentNumber, ...posted }: Posted) {
  const isExternal = posted.source === 'external';
  return {
    title,
    state: posted.state,
    source: posted.source,
    mark: mark || null,
    sender: isExternal ? sender : null,
    receivedOn: isExternal ? receivedOn : null,
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
