import type { AnnexBundle, BundledAnnex } from 'tvaers-reader';
import { type Answer, faultsOf } from '../../../../kernel/faults.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { knowFiles } from '../../../ground/files/index.ts';
import { refuseIfWaiting } from '../../../sittings/agendas/index.ts';
import { attachAnnexes } from '../../../sittings/annexes/index.ts';
import { annexFileOf } from '../../../sittings/item-files/index.ts';
import { type Effect, noEffect } from '../model/effect.ts';
import type { Day } from '../queries/plan-agenda.ts';
import { planBundle } from '../queries/plan-bundle.ts';
import { refuse } from '../texts.da.ts';
import type { Piece } from './cut-bundle.ts';
import type { Stored } from './store-agenda.ts';

/**
 * Puts the annexes of a bundle on the items of the agenda they belong to, by number and title, or as a person said.
 * An annex whose title is on its item already is not put there again.
 * Refusals: `import-no-agenda` · those of the annexes and the agenda.
 */
export async function storeBundle(
  act: Act,
  day: Day,
  bundle: AnnexBundle,
  pieces: readonly Piece[],
  placed: Readonly<Record<string, string>>,
): Promise<Answer<Stored>> {
  const plan = await planBundle(act.trx, act.viewer, day, bundle, placed);
  if (!plan.meetingId || plan.items.length === 0)
    return refused(faultsOf(refuse('import-no-agenda', { date: day.heldOn })));
  const waiting = await refuseIfWaiting(act.trx, plan.meetingId);
  if (waiting) return refused(faultsOf(waiting));
  const known = await inner(act, knowFiles, { files: pieces.map(({ file }) => file) });
  if (!known.ok) return known;
  const annexesAdded: Effect['annexesAdded'] = [];
  const added = new Set<BundledAnnex>();
  for (const item of plan.items) {
    const fresh = pieces.filter(
      (_, at) => plan.annexes[at]?.itemId === item.id && !plan.annexes[at]?.isThere,
    );
    if (fresh.length === 0) continue;
    const place = { councilId: day.councilId, meetingId: plan.meetingId, itemId: item.id };
    const annexes = fresh.map(({ annex, file }) => ({ ...wordsOf(annex), ...annexFileOf(file) }));
    const attached = await inner(act, attachAnnexes, { ...place, annexes });
    if (!attached.ok) return attached;
    annexesAdded.push(...attached.value.map((annexId) => ({ itemId: item.id, annexId })));
    for (const { annex } of fresh) added.add(annex);
  }
  const named = (is: boolean) => bundle.annexes.filter((annex) => added.has(annex) === is).map(nameOf);
  const detail = { added: named(true), passedOver: named(false) };
  return ok({ meetingId: plan.meetingId, detail, effect: { ...noEffect, annexesAdded } });
}

function wordsOf({ title, stamps }: BundledAnnex) {
  const state = stamps.draft ? ('draft' as const) : ('final' as const);
  return { title, state, documentNumber: stamps.documentNumbers[0] ?? null };
}

function nameOf(annex: BundledAnnex): string {
  return `${annex.item ?? '?'} Bilag ${annex.number}`;
}
