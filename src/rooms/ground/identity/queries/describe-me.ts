import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { NamedCouncil } from '../../../../platform/http/way.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listCouncils } from '../../councils/index.ts';
import { findPerson } from '../store.ts';
import type { roleNames } from '../texts.da.ts';

export type DescribedMe = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly {
    readonly role: keyof typeof roleNames;
    readonly councilId: CouncilId | null;
    readonly councilName: string | null;
  }[];
};

/** The councils somebody has a role in, each once. */
export function councilsOf({ roles }: Pick<DescribedMe, 'roles'>): readonly NamedCouncil[] {
  const named = roles.flatMap(({ councilId, councilName }) =>
    councilId === null ? [] : [[councilId, councilName ?? councilId] as const],
  );
  return [...new Map(named)].map(([id, name]) => ({ id, name }));
}

/** What the signed-in person's own page shows; null where nobody is signed in. */
export async function describeMe(trx: Trx, viewer: Viewer): Promise<DescribedMe | null> {
  const person = viewer.kind === 'person' ? await findPerson(trx, viewer.personId) : null;
  if (viewer.kind !== 'person' || !person) return null;
  const names = new Map((await listCouncils(trx)).map(({ id, name }) => [id, name]));
  const roles = viewer.grants.map(({ role, councilId }) => ({
    role,
    councilId,
    councilName: councilId === null ? null : (names.get(councilId) ?? null),
  }));
  return { name: person.name, email: person.email, roles };
}
