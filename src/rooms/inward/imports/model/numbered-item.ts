import type { DraftItem } from '../../../sittings/agendas/index.ts';

/** An item of the working agenda with the number it is read under. */
export type NumberedItem = DraftItem & { readonly number: string };
