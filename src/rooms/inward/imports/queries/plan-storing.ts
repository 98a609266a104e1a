import { createHash } from 'node:crypto';
import type { ImportedAgenda } from 'tvaers-reader';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AgendaPlan } from '../model/storing-plan.ts';
import { type Day, planAgenda } from './plan-agenda.ts';

/** What storing an agenda would do, and by what it is known again: it has changed where the mark has. */
export type SeenPlan = AgendaPlan & { readonly mark: string };

/** The plan, with a mark of what a person is shown of it. */
export async function planStoring(
  trx: Trx,
  viewer: Viewer,
  day: Day,
  agenda: ImportedAgenda,
): Promise<SeenPlan> {
  const plan = await planAgenda(trx, viewer, day, agenda);
  const shown = {
    ...{ heldOn: plan.heldOn, meeting: plan.meeting, asks: plan.asks },
    gone: plan.gone.map(({ id }) => id),
    items: plan.sections.flatMap(({ items }) =>
      items.map(({ content, known }) => [content, known?.item.id, known?.item.revision]),
    ),
  };
  const mark = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
  return { ...plan, mark };
}
