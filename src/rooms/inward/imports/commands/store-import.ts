import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { importInput } from '../forms/apply-corrections.ts';
import { cutBundle } from '../steps/cut-bundle.ts';
import { storeAgenda } from '../steps/store-agenda.ts';
import { storeBundle } from '../steps/store-bundle.ts';
import { findImport, markStored } from '../store.ts';
import { refuse, storedTexts } from '../texts.da.ts';

/** What storing did. */
export type StoringResult = {
  readonly meetingOn: string;
  /** In one Danish sentence. */
  readonly text: string;
  /** Numbers of items or annexes in the order of the document, by what became of them. */
  readonly detail: Readonly<Record<string, readonly string[]>>;
};

/**
 * Stores what was understood and corrected, whole or not at all.
 * Refusals: `import-unknown` · `import-meeting-date-missing` · those of the agenda and of the bundle.
 */
export const storeImport = commandWithPreparation({
  name: 'imports.store-import',
  right: 'import-documents',
  input: importInput,
  refuse,
  async prepare(tools, place) {
    const found = await tools.read((trx) => findImport(trx, place));
    if (!found) return refused(refuse('import-unknown'));
    const { understood } = found;
    if (understood.meetingOn === null) return refused(refuse('import-meeting-date-missing'));
    const pieces = understood.kind === 'annex-bundle' ? await cutBundle(tools, understood, found) : ok([]);
    return pieces.ok ? ok({ found, meetingOn: understood.meetingOn, pieces: pieces.value }) : pieces;
  },
  async run(act, { councilId }, { found, meetingOn, pieces }) {
    const { id, understood, fileName: file } = found;
    const day = { councilId, heldOn: meetingOn };
    const isBundle = understood.kind === 'annex-bundle';
    const stored = isBundle ? await storeBundle(act, day, pieces) : await storeAgenda(act, day, understood);
    if (!stored.ok) return stored;
    const { meetingId, detail } = stored.value;
    await markStored(act.trx, id, meetingId, act.at);
    act.tell({ about: [`import:${id}`, `meeting:${meetingId}`], after: { file, meetingOn } });
    const text = (isBundle ? storedTexts.bundle : storedTexts.agenda)(detail);
    return ok<StoringResult>({ meetingOn, text, detail });
  },
});
