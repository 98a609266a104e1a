import type { Clock } from '../../../../kernel/clock.ts';
import { publicViewer, type RoleGrant, type Viewer } from '../../../../kernel/viewer.ts';
import type { Database, Trx } from '../../../../platform/postgres/database.ts';
import { tokenHash } from '../model.ts';
import { roleSchema } from '../store.ts';

/**
 * Who the bearer of the session token is now, with the roles that count today; the public where the session is over or
 * the person locked. Asked anew for each request, and never remembered: whoever is locked or signed out is out at once,
 * whichever process they come to. So it is one statement.
 */
export async function viewerOfToken(db: Database, clock: Clock, token: string): Promise<Viewer> {
  // As the accounts: before this query nobody is signed in yet.
  const rows = await db.asSystem('accounts', (trx) => listRolesOfBearer(trx, clock, token));
  const [first] = rows;
  if (first === undefined) return publicViewer;
  const grants = rows.flatMap(({ role, councilId, municipalityCode }): RoleGrant[] =>
    role === null ? [] : [{ role: roleSchema.parse(role), councilId, municipalityCode }],
  );
  return { kind: 'person', personId: first.id, name: first.name, grants };
}

/** A row for each role; one without where the person has none today. */
function listRolesOfBearer(trx: Trx, clock: Clock, token: string) {
  const day = clock.today().toString();
  return trx
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .leftJoin('grants', (join) =>
      join
        .onRef('grants.person_id', '=', 'people.id')
        .on('grants.valid_from', '<=', day)
        .on((on) => on.or([on('grants.valid_until', 'is', null), on('grants.valid_until', '>=', day)])),
    )
    .select([
      'people.id',
      'people.name',
      'grants.role',
      'grants.council_id as councilId',
      'grants.municipality_code as municipalityCode',
    ])
    .where('sessions.token_hash', '=', tokenHash(token))
    .where('sessions.expires_at', '>', new Date(clock.now().epochMilliseconds))
    .where('people.locked_at', 'is', null)
    .execute();
}
