import type { PersonId } from '../../../../kernel/ids.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Council, listCouncils } from '../../councils/index.ts';
import { type HistoryEntry, listHistory } from '../../history/index.ts';
import type { PersonWithGrants } from '../model.ts';
import { findPerson, listGrants, listPeople } from '../store.ts';

export type DescribedPeople = {
  readonly people: readonly PersonWithGrants[];
  readonly councils: readonly Council[];
  /** YYYY-MM-DD */
  readonly today: string;
};

/** Everybody in the register, with all the roles they have and had. */
export async function describePeople(trx: Trx, today: Temporal.PlainDate): Promise<DescribedPeople> {
  return { people: await listPeople(trx), councils: await listCouncils(trx), today: today.toString() };
}

export type DescribedPerson = {
  readonly person: PersonWithGrants;
  readonly councils: readonly Council[];
  readonly history: readonly HistoryEntry[];
};

/** One person with what happened to them; null for somebody unknown. */
export async function describePerson(
  trx: Trx,
  id: PersonId,
  sentences: Sentences,
): Promise<DescribedPerson | null> {
  const person = await findPerson(trx, id);
  if (!person) return null;
  return {
    person: { ...person, grants: await listGrants(trx, id) },
    councils: await listCouncils(trx),
    history: await listHistory(trx, `person:${id}`, sentences),
  };
}
