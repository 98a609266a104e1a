import type { SignProfile } from 'tvaers-reader/signs';
import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { profileOf } from '../model.ts';
import { listSigns } from '../store.ts';

/** The signs the council has put to use, as the reader takes them. */
export async function getProfile(trx: Trx, councilId: CouncilId): Promise<SignProfile> {
  return profileOf(await listSigns(trx, councilId));
}
