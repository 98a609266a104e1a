import type { PaperKinds } from '../rooms/ground/papers/index.ts';
import { agendaKind } from '../rooms/sittings/agendas/index.ts';

/** Every kind of paper there is: what prints, sends, publishes, finds and compares papers gets them from here. */
export const paperKinds: PaperKinds = [agendaKind];
