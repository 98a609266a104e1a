import { ok, type Result } from '../../../../kernel/result.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { markStored, type StoredImport } from '../store.ts';
import { storeAgenda } from './store-agenda.ts';
import { storeBundle } from './store-bundle.ts';

export type StoringResult = {
  readonly meetingOn: string;
  /** What was done, in one Danish sentence. */
  readonly text: string;
  readonly detail: Readonly<Record<string, readonly string[]>>;
};

type Source = Pick<StoredImport, 'fileHash' | 'fileName' | 'understood'> & { readonly id?: string };

/** Stores what was understood, whole or not at all. Refusals: those of the agenda and of the bundle. */
export async function storeImport(
  visit: Pick<Visit, 'db' | 'files' | 'viewer' | 'clock'>,
  source: Source,
): Promise<Result<StoringResult>> {
  const { understood } = source;
  if (understood.kind === 'annex-bundle') {
    const stored = await storeBundle(visit, understood, source);
    if (!stored.ok) return stored;
    const { meetingId, meetingOn, added, passedOver } = stored.value;
    await visit.db.as(visit.viewer, (trx) => finish(trx, source, meetingId, visit));
    const text = `${added.length} bilag er lagt på; ${passedOver.length} var der i forvejen eller har intet punkt.`;
    return ok({ meetingOn, text, detail: { added, passedOver } });
  }
  return visit.db.wholly(visit.viewer, async (trx) => {
    const stored = await storeAgenda(trx, visit.viewer, understood);
    if (!stored.ok) return stored;
    const { meetingId, meetingOn, added, updated, unchanged } = stored.value;
    await finish(trx, source, meetingId, visit);
    const text = `Dagsordenen er lagt ind: ${added.length} nye punkter, ${updated.length} rettet og ${unchanged.length} uændret.`;
    return ok({ meetingOn, text, detail: { added, updated, unchanged } });
  });
}

async function finish(
  trx: Parameters<typeof markStored>[0],
  source: Source,
  meetingId: string,
  { clock }: Pick<Visit, 'clock'>,
): Promise<void> {
  if (source.id !== undefined) await markStored(trx, source.id, meetingId, clock.now());
}
