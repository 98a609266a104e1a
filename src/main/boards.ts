import type { Board } from '../platform/http/board.ts';
import { boards as passkeys } from '../rooms/ground/passkeys/index.ts';
import { boards as providers } from '../rooms/ground/providers/index.ts';
import { boards as notices } from '../rooms/outward/notices/index.ts';

/** What rooms hang up on pages of others, in the order it hangs. */
export const boards: readonly Board[] = [...notices, ...passkeys, ...providers];
