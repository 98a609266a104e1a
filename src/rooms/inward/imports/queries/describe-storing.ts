import type { AnnexBundle } from 'tvaers-reader';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type Ask, askOfWarning, asksOfWarnings } from '../model/storing-plan.ts';
import { findImport, type ImportPlace, type StoredImport } from '../store.ts';
import { type BundlePlan, planBundle } from './plan-bundle.ts';
import { planStoring, type SeenPlan } from './plan-storing.ts';

/** What stands on the page that shows what storing would do. */
export type DescribedStoring = {
  readonly council: { readonly id: string; readonly name: string };
  readonly stored: StoredImport;
  readonly meetingOn: string;
  readonly asks: readonly Ask[];
  /** The reader's own sentences about what is asked. */
  readonly doubts: readonly { readonly about: Ask; readonly message: string }[];
  readonly plan:
    | { readonly kind: 'agenda'; readonly plan: SeenPlan }
    | { readonly kind: 'bundle'; readonly plan: BundlePlan; readonly bundle: AnnexBundle };
};

/** What storing a document would do; null where there is none the viewer may see, or nobody knows its day. */
export async function describeStoring(
  trx: Trx,
  viewer: Viewer,
  place: ImportPlace,
): Promise<DescribedStoring | null> {
  const council = await findCouncil(trx, place.councilId);
  const stored = council ? await findImport(trx, place) : null;
  const meetingOn = stored?.understood.meetingOn ?? null;
  if (!council || !stored || meetingOn === null) return null;
  const { understood } = stored;
  const day = { councilId: council.id, heldOn: meetingOn };
  const doubts = understood.warnings.flatMap(({ code, message, where }) => {
    const about = askOfWarning(code);
    return about ? [{ about, message: /^\d/.test(where) ? `Punkt ${where}: ${message}` : message }] : [];
  });
  const told = { council, stored, meetingOn, doubts };
  if (understood.kind === 'annex-bundle') {
    const plan = await planBundle(trx, viewer, day, understood, {});
    return {
      ...told,
      asks: asksOfWarnings(understood.warnings),
      plan: { kind: 'bundle', plan, bundle: understood },
    };
  }
  const plan = await planStoring(trx, viewer, day, understood);
  return { ...told, asks: plan.asks, plan: { kind: 'agenda', plan } };
}
