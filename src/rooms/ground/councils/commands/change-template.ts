import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayEditTemplate } from '../policy.ts';
import { refuse } from '../texts.da.ts';

const limits = { sections: 30, title: 120 } as const;

/**
 * Replaces the council's template. Agendas already begun keep their own sections.
 * @param text one section per line; empty lines are left out
 * @param at when it was changed
 */
export async function changeTemplate(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  text: string,
  at: Temporal.Instant,
): Promise<Result<readonly string[]>> {
  if (!mayEditTemplate(viewer, councilId)) return refused(refuse('template-not-yours'));
  const sections = readSections(text);
  const fault = findFault(sections);
  if (fault) return refused(fault);
  const row = { sections: [...sections], updated_at: at.toString() };
  await trx
    .insertInto('agenda_templates')
    .values({ council_id: councilId, ...row })
    .onConflict((conflict) => conflict.column('council_id').doUpdateSet(row))
    .execute();
  return ok(sections);
}

function readSections(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

function findFault(sections: readonly string[]): Refusal | null {
  if (sections.length === 0) return refuse('template-empty');
  if (sections.length > limits.sections) {
    return refuse('template-too-many', { count: sections.length, most: limits.sections });
  }
  const long = sections.find((title) => title.length > limits.title);
  if (long !== undefined)
    return refuse('template-title-long', { title: `${long.slice(0, 40)} …`, most: limits.title });
  const folded = sections.map((title) => title.toLocaleLowerCase('da'));
  const repeated = sections.find((_, index) => folded.indexOf(folded[index] ?? '') !== index);
  return repeated === undefined ? null : refuse('template-repeats', { title: repeated });
}
