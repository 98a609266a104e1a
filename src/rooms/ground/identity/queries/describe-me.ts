import type { Refusal } from '../../../../kernel/result.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { MyPage } from '../pages/my-page.ts';

/** What the signed-in person's own page shows. */
export async function describeMe(visit: Visit, error: Refusal | null): Promise<MyPage> {
  const { viewer } = visit;
  if (viewer.kind !== 'person') throw new Error('the route lets only signed-in people in');
  return visit.db.as(viewer, async (trx) => {
    const person = await trx
      .selectFrom('people')
      .select(['name', 'email'])
      .where('id', '=', viewer.personId)
      .executeTakeFirstOrThrow();
    const councils = await trx.selectFrom('councils').select(['id', 'name']).execute();
    const names = new Map(councils.map((council) => [council.id, council.name]));
    const roles = viewer.grants.map(({ role, councilId }) => ({
      role,
      councilId,
      councilName: councilId === null ? null : (names.get(councilId) ?? null),
    }));
    return { ...person, roles, error };
  });
}
