import type { z } from 'zod';
import { idInput, type SectionId } from '../../../../kernel/ids.ts';
import { mostLetters, neededText } from '../../../../kernel/inputs.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { refuse } from '../texts.da.ts';
import { agendaInput, takeAgenda } from './take-agenda.ts';

/** The heading of a section, as forms give it. */
export const sectionTitle = neededText(mostLetters.line, 'section-title-missing');

/** How a command names a section of an agenda. */
export const sectionInput = agendaInput.extend({ sectionId: idInput('agenda_sections', 'section-unknown') });
type SectionInput = z.infer<typeof sectionInput>;

type Section = { readonly id: SectionId; readonly title: string; readonly number: number | null };

/** The section, on that agenda, taken for writing. Refusals: those of the agenda · `section-unknown`. */
export async function takeSection(act: Act, input: SectionInput): Promise<Result<Section>> {
  const agenda = await takeAgenda(act, input);
  if (!agenda.ok) return agenda;
  return findSection(act, input);
}

/** The same on an agenda that is taken already. Refusals: `section-unknown`. */
export async function findSection(
  { trx }: Act,
  { meetingId, sectionId }: SectionInput,
): Promise<Result<Section>> {
  const section = await trx
    .selectFrom('agenda_sections')
    .select(['id', 'title', 'number'])
    .where('id', '=', sectionId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return section ? ok(section) : refused(refuse('section-unknown'));
}
