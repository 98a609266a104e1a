import type { Tools } from '../../../../platform/door/index.ts';
import { findPerson } from '../store.ts';

/** What the viewer is called, by name and by e-mail. */
export async function namesOf({
  asSystem,
  viewer,
}: Pick<Tools, 'asSystem' | 'viewer'>): Promise<readonly string[]> {
  if (viewer.kind !== 'person') return [];
  const person = await asSystem('accounts', (trx) => findPerson(trx, viewer.personId));
  return person ? [person.name, person.email] : [];
}
