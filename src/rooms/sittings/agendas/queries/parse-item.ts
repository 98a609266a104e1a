import { fromMarks, listMarks } from 'tvaers-richtext';
import { z } from 'zod';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { bridgedAct } from '../../../../platform/door/bridge.ts';
import { inner } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { itemKinds } from '../../agenda-papers/index.ts';
import { findOrCreateMatter } from '../../matters/index.ts';
import type { ItemContent } from '../commands/save-item.ts';
import { refuse } from '../texts.da.ts';
import type { ItemForm } from './item-form.ts';

export type ItemFaults = Readonly<Partial<Record<keyof ItemForm, Refusal>>>;

const minutesSchema = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().min(1).max(600));

/** The form as content to save, or what is wrong with each field. A record number not seen before makes a matter. */
export async function parseItem(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  form: ItemForm,
): Promise<Result<ItemContent, ItemFaults>> {
  const faults = faultsOf(form);
  if (Object.keys(faults).length > 0) return refused(faults);
  const officers = splitWords(form.officers);
  const matter = await matterOf(trx, viewer, councilId, form, officers);
  if (!matter.ok) return refused({ recordNumber: matter.error });
  const background = fromMarks(form.background);
  return ok({
    title: form.title.trim(),
    matterId: matter.value,
    officers,
    background,
    recommendationLead: form.recommendationLead.trim(),
    recommendations: splitLines(form.recommendations).map(withoutBullet),
    caseStatement: fromMarks(form.caseStatement, listMarks(background)),
    presenters: splitLines(form.presenters),
    expectedMinutes: form.expectedMinutes === '' ? null : minutesSchema.parse(form.expectedMinutes.trim()),
    closedReason: form.closed === '' ? null : form.closedReason.trim(),
    correctedKind: itemKinds.find((kind) => kind === form.kind) ?? null,
  });
}

function faultsOf(form: ItemForm): ItemFaults {
  const faults: Partial<Record<keyof ItemForm, Refusal>> = {};
  if (form.title.trim() === '') faults.title = refuse('item-title-missing');
  const minutes = form.expectedMinutes.trim();
  if (minutes !== '' && !minutesSchema.safeParse(minutes).success) {
    faults.expectedMinutes = refuse('item-minutes-invalid');
  }
  if (form.kind !== 'derived' && !itemKinds.some((kind) => kind === form.kind))
    faults.kind = refuse('item-kind-invalid');
  if (form.closed !== '' && form.closedReason.trim() === '')
    faults.closedReason = refuse('close-reason-missing');
  return faults;
}

async function matterOf(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  form: ItemForm,
  officers: readonly string[],
): Promise<Result<string | null>> {
  const recordNumber = form.recordNumber.trim();
  if (recordNumber === '') return ok(null);
  const matter = await inner(bridgedAct(trx, viewer), findOrCreateMatter, {
    councilId,
    recordNumber,
    title: form.title.trim(),
    officers,
  });
  return matter.ok ? ok(matter.value.id) : refused(matter.error[0]);
}

function splitWords(text: string): readonly string[] {
  return text.split(/[\s/,;]+/).filter((word) => word !== '');
}

function splitLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Bullets may be written with or without their sign. */
function withoutBullet(line: string): string {
  return line.replace(/^[-–•*]\s+/, '');
}
