import type { Sentences } from '../platform/door/index.ts';
import { happened as councils } from '../rooms/ground/councils/index.ts';
import { happened as identity } from '../rooms/ground/identity/index.ts';
import { happened as papers } from '../rooms/ground/papers/index.ts';
import { happened as passkeys } from '../rooms/ground/passkeys/index.ts';
import { happened as providers } from '../rooms/ground/providers/index.ts';
import { happened as importRuns } from '../rooms/inward/import-runs/index.ts';
import { happened as imports } from '../rooms/inward/imports/index.ts';
import { happened as signs } from '../rooms/inward/signs/index.ts';
import { happened as dispatches } from '../rooms/outward/dispatches/index.ts';
import { happened as notices } from '../rooms/outward/notices/index.ts';
import { happened as publications } from '../rooms/outward/publications/index.ts';
import { happened as agendas } from '../rooms/sittings/agendas/index.ts';
import { happened as annexes } from '../rooms/sittings/annexes/index.ts';
import { happened as matters } from '../rooms/sittings/matters/index.ts';
import { happened as meetings } from '../rooms/sittings/meetings/index.ts';
import { happened as proposals } from '../rooms/sittings/proposals/index.ts';

/** What the history says of each command, room by room. */
export const sentences: Sentences = {
  ...councils,
  ...identity,
  ...papers,
  ...passkeys,
  ...providers,
  ...matters,
  ...meetings,
  ...agendas,
  ...annexes,
  ...proposals,
  ...publications,
  ...dispatches,
  ...imports,
  ...importRuns,
  ...notices,
  ...signs,
};
