import { z } from 'zod';
import { type Answer, faultsIn, faultsOf } from '../../../../kernel/faults.ts';
import { ok, type Refusal, refused } from '../../../../kernel/result.ts';
import { type Act, commandWithPreparation, takeTurns } from '../../../../platform/door/index.ts';
import { importInput } from '../forms/apply-corrections.ts';
import { storingFields } from '../forms/storing-form.ts';
import { answersSchema, unansweredOf } from '../model/answers.ts';
import { bothEffects } from '../model/effect.ts';
import { type AgendaPlan, type Ask, asksOfWarnings, conflictsOf } from '../model/storing-plan.ts';
import type { Day } from '../queries/plan-agenda.ts';
import { planStoring } from '../queries/plan-storing.ts';
import { takeImport } from '../queries/take-import.ts';
import { cutBundle, type Piece } from '../steps/cut-bundle.ts';
import { type Stored, storeAgenda } from '../steps/store-agenda.ts';
import { storeBundle } from '../steps/store-bundle.ts';
import { attachPacked, type PackedAnnex, takePackedAnnexes } from '../steps/take-packed-annexes.ts';
import { markStored, type StoredImport } from '../store.ts';
import { askTexts, choiceInWords, refuse, storedTexts } from '../texts.da.ts';

/** What storing did. */
export type StoringResult = {
  readonly meetingOn: string;
  /** In one Danish sentence. */
  readonly text: string;
  /** Numbers of items or annexes in the order of the document, by what became of them. */
  readonly detail: Readonly<Record<string, readonly string[]>>;
};

const answers = answersSchema.extend({
  /** The mark of the plan that was looked at; another one is shown again first. */
  mark: z.string().optional(),
  /** For annexes of a bundle, by their place in it: the item a person named, '' for none. */
  placed: z.record(z.string(), z.string()).default({}),
});
type Said = z.infer<typeof answers>;

/**
 * Stores what was understood and corrected, as it was shown and agreed to, whole or not at all.
 * Refusals: `import-unknown` · `import-meeting-date-missing` · `import-asks` (what it would do has not been said yes to) ·
 * `import-plan-changed` · those of the agenda and of the bundle.
 */
export const storeImport = commandWithPreparation({
  name: 'imports.store-import',
  right: 'import-documents',
  by: 'house',
  input: importInput.extend(answers.shape),
  refuse,
  async prepare(tools, { councilId, importId }) {
    const taken = await tools.read((trx) => takeImport(trx, { councilId, importId }, 'store'));
    if (!taken.ok) return taken;
    const found = taken.value;
    const { understood } = found;
    if (understood.meetingOn === null) return refused(refuse('import-meeting-date-missing'));
    const pieces = understood.kind === 'annex-bundle' ? await cutBundle(tools, understood, found) : ok([]);
    if (!pieces.ok) return pieces;
    const packed =
      understood.kind === 'annex-bundle' ? ok([]) : await takePackedAnnexes(tools, understood, found);
    if (!packed.ok) return packed;
    return ok({ found, meetingOn: understood.meetingOn, pieces: pieces.value, packed: packed.value });
  },
  async run(act, { councilId, importId, ...said }, { meetingOn, ...ready }) {
    await takeTurns(act, `import:${importId}`);
    const taken = await takeImport(act.trx, { councilId, importId }, 'store');
    if (!taken.ok) return taken;
    const found = taken.value;
    const day = { councilId, heldOn: meetingOn };
    const stored = await store(act, day, { ...ready, said });
    if (!stored.ok) return stored;
    const { meetingId, detail } = stored.value;
    const { id, understood, fileName: file } = ready.found;
    const now = { ...stored.value.effect, kind: understood.kind };
    const again = found.effect !== null && found.storedMeetingId === meetingId;
    const effect = again && found.effect ? bothEffects(found.effect, now) : now;
    await markStored(act.trx, id, { meetingId, at: act.at, effect });
    act.tell({ about: [`import:${id}`, `meeting:${meetingId}`], after: { file, meetingOn } });
    const text = (understood.kind === 'annex-bundle' ? storedTexts.bundle : storedTexts.agenda)(detail);
    return ok<StoringResult>({ meetingOn, text, detail });
  },
});

type Work = {
  readonly found: StoredImport;
  readonly pieces: readonly Piece[];
  readonly packed: readonly PackedAnnex[];
  readonly said: Said;
};

async function store(act: Act, day: Day, { found, pieces, packed, said }: Work): Promise<Answer<Stored>> {
  const { understood } = found;
  if (understood.kind === 'annex-bundle') {
    const asks = asksOfWarnings(understood.warnings).filter((ask) => !said.agreed.includes(ask));
    const unanswered = faultsIn(asks.map(refuseAsk));
    if (unanswered) return refused(unanswered);
    return storeBundle(act, day, understood, pieces, said.placed);
  }
  const plan = await planStoring(act.trx, act.viewer, day, understood);
  if (said.mark !== undefined && said.mark !== plan.mark)
    return refused(faultsOf(refuse('import-plan-changed')));
  const unanswered = faultsIn(refuseUnanswered(plan, said));
  if (unanswered) return refused(unanswered);
  const stored = await storeAgenda(act, day, plan, said);
  if (!stored.ok || packed.length === 0) return stored;
  const { meetingId, effect, detail } = stored.value;
  const annexes = await attachPacked(act, { councilId: day.councilId, meetingId }, effect.items, packed);
  if (!annexes.ok) return annexes;
  const unusable = packed.filter(({ file }) => file === null).map(({ title }) => title);
  return ok({
    meetingId,
    effect: { ...effect, annexesAdded: annexes.value },
    detail: unusable.length > 0 ? { ...detail, annexesWithoutFile: unusable } : detail,
  });
}

/** Each question at its own field. */
function refuseUnanswered(plan: AgendaPlan, said: Said): readonly Refusal[] {
  const { asks, choices } = unansweredOf(plan, said);
  const numbers = new Map<string, string>(
    conflictsOf(plan).map(({ read, known }) => [known?.item.id ?? '', read.number]),
  );
  return [
    ...asks.map(refuseAsk),
    ...choices.map((key) => ({
      ...refuse('import-asks', { asks: choiceInWords(numbers.get(key) ?? null) }),
      field: storingFields.choice(key),
    })),
  ];
}

function refuseAsk(ask: Ask): Refusal {
  return { ...refuse('import-asks', { asks: askTexts[ask].is }), field: storingFields.ask(ask) };
}
