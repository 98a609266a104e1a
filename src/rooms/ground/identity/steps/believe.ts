import type { Act } from '../../../../platform/door/index.ts';
import { noteProof } from '../store/note-proof.ts';

/** Whoever acts has just proved who they are, in whatever way: their session is believed for a while. Runs as the accounts. */
export async function believe(act: Act, token: string): Promise<void> {
  await noteProof(act, token);
  act.tell({ about: [`person:${act.personId}`] });
}
