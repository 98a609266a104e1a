import type { Clock } from '../../../../kernel/clock.ts';
import { publicViewer, type RoleGrant, type Viewer } from '../../../../kernel/viewer.ts';
import type { Database, Trx } from '../../../../platform/postgres/database.ts';
import { idleHours, tokenHash } from '../model.ts';
import { roleSchema } from '../store.ts';

/** Minutes until a use of a session is written down again. */
const usedEvery = 10;

type Bearer = {
  readonly viewer: Viewer;
  /** The session is in use and was last written down so some time ago. */
  readonly isToTouch: boolean;
};

/**
 * Who the bearer of the session token is now, with the roles that count today; the public where the session is over or
 * idle for too long, or the person locked. Asked anew for each request, and never remembered: whoever is locked or
 * signed out is out at once, whichever process they come to. So it is one statement.
 */
export async function bearerOfToken(db: Database, clock: Clock, token: string): Promise<Bearer> {
  // As the accounts: before this query nobody is signed in yet.
  const rows = await db.asSystem('accounts', (trx) => listRolesOfBearer(trx, clock, token));
  const [first] = rows;
  if (first === undefined) return { viewer: publicViewer, isToTouch: false };
  const grants = rows.flatMap(({ role, councilId, municipalityCode }): RoleGrant[] =>
    role === null ? [] : [{ role: roleSchema.parse(role), councilId, municipalityCode }],
  );
  return {
    viewer: { kind: 'person', personId: first.id, name: first.name, grants },
    isToTouch: first.usedAt.getTime() < clock.now().epochMilliseconds - usedEvery * 60_000,
  };
}

export async function viewerOfToken(db: Database, clock: Clock, token: string): Promise<Viewer> {
  return (await bearerOfToken(db, clock, token)).viewer;
}

/** A row for each role; one without where the person has none today. */
function listRolesOfBearer(trx: Trx, clock: Clock, token: string) {
  const day = clock.today().toString();
  const now = clock.now().epochMilliseconds;
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
      'sessions.last_used_at as usedAt',
      'grants.role',
      'grants.council_id as councilId',
      'grants.municipality_code as municipalityCode',
    ])
    .where('sessions.token_hash', '=', tokenHash(token))
    .where('sessions.expires_at', '>', new Date(now))
    .where('sessions.last_used_at', '>', new Date(now - idleHours * 3_600_000))
    .where('people.locked_at', 'is', null)
    .execute();
}
