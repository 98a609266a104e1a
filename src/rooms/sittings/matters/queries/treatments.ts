import type { RawBuilder } from 'kysely';
import type { CouncilId, MatterId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Treatment } from '../model.ts';

/**
 * Where matters have been treated. Agendas know, and they lie above this room: `src/main/routes.ts` hands it in.
 */
export type Treatments = {
  /** Every treatment of the matter that the viewer may see, latest first. */
  list(trx: Trx, viewer: Viewer, matterId: MatterId): Promise<readonly Treatment[]>;
  /** A relation of `matter_id` and `latest_on`: the day of the council's latest meeting that has it on its agenda. */
  latestIn(councilId: CouncilId): RawBuilder<unknown>;
};
