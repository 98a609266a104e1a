import type { Visit } from '../../../../platform/http/route.ts';
import type { PeoplePage } from '../pages/people-page.ts';
import { listPeople } from '../store.ts';

export async function describePeople(visit: Visit, error: string | null): Promise<PeoplePage> {
  return visit.db.as(visit.viewer, async (trx) => ({
    people: await listPeople(trx),
    councils: await trx.selectFrom('councils').select(['id', 'name']).orderBy('name').execute(),
    today: visit.clock.today().toString(),
    error,
    fields: visit.form.fields,
  }));
}
