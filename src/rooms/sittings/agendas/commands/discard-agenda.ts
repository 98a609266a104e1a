import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { readDraft } from '../queries/read-draft.ts';
import { agendaInput, takeAgenda } from '../queries/take-agenda.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes away an agenda that was begun by mistake: nothing stands on it, and nothing of it was sent out.
 * Refusals: those of the agenda · `agenda-has-items`.
 */
export const discardAgenda = command({
  name: 'agendas.discard-agenda',
  right: 'write-agenda',
  input: agendaInput,
  refuse,
  async run(act, agenda) {
    const taken = await takeAgenda(act, agenda);
    if (!taken.ok) return taken;
    const draft = await readDraft(act.trx, act.viewer, agenda.meetingId);
    if (taken.value !== 'draft' || (draft?.items.length ?? 0) > 0) return refused(refuse('agenda-has-items'));
    await act.trx.deleteFrom('agendas').where('meeting_id', '=', agenda.meetingId).execute();
    act.tell({ about: [`meeting:${agenda.meetingId}`] });
    return ok(null);
  },
});
