import { z } from 'zod';
import { ok, type Refusal, type Result, refused } from '../../../kernel/result.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { fromMarks } from '../../../platform/richtext/from-marks.ts';
import { listMarks } from '../../../platform/richtext/name-marks.ts';
import { toMarks } from '../../../platform/richtext/to-marks.ts';
import { findOrCreateMatter } from '../../matters/index.ts';
import type { ItemContent } from '../commands/save-item.ts';
import { itemKinds } from '../model.ts';
import { refuse } from '../texts.da.ts';
import type { DraftItem } from './read-draft.ts';

/** An item as the form shows it: text with marks, lists as lines. */
export type ItemForm = {
  readonly title: string;
  readonly recordNumber: string;
  readonly officers: string;
  /** `derived` or one of the kinds. */
  readonly kind: string;
  readonly background: string;
  readonly recommendationLead: string;
  readonly recommendations: string;
  readonly caseStatement: string;
  readonly presenters: string;
  readonly expectedMinutes: string;
  readonly closed: string;
  readonly closedReason: string;
};

export const itemFields = [
  'title',
  'recordNumber',
  'officers',
  'kind',
  'background',
  'recommendationLead',
  'recommendations',
  'caseStatement',
  'presenters',
  'expectedMinutes',
  'closed',
  'closedReason',
] as const satisfies readonly (keyof ItemForm)[];

export function formOfItem(item: DraftItem): ItemForm {
  return {
    title: item.title,
    recordNumber: item.recordNumber ?? '',
    officers: item.officers.join('/'),
    kind: item.kindCorrected ? item.kind : 'derived',
    background: toMarks(item.background),
    recommendationLead: item.recommendationLead,
    recommendations: item.recommendations.map((text) => `- ${text}`).join('\n'),
    caseStatement: toMarks(item.caseStatement),
    presenters: item.presenters.join('\n'),
    expectedMinutes: item.expectedMinutes === null ? '' : String(item.expectedMinutes),
    closed: item.closedReason === null ? '' : 'yes',
    closedReason: item.closedReason ?? '',
  };
}

export function formOfFields(fields: Readonly<Record<string, string>>): ItemForm {
  const [
    title,
    recordNumber,
    officers,
    kind,
    background,
    lead,
    bullets,
    statement,
    presenters,
    minutes,
    closed,
    why,
  ] = itemFields.map((name) => fields[name] ?? '');
  return {
    title: title ?? '',
    recordNumber: recordNumber ?? '',
    officers: officers ?? '',
    kind: kind || 'derived',
    background: background ?? '',
    recommendationLead: lead ?? '',
    recommendations: bullets ?? '',
    caseStatement: statement ?? '',
    presenters: presenters ?? '',
    expectedMinutes: minutes ?? '',
    closed: closed ?? '',
    closedReason: why ?? '',
  };
}

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
  const matter = await findOrCreateMatter(trx, viewer, {
    councilId,
    recordNumber,
    title: form.title.trim(),
    officers,
  });
  return matter.ok ? ok(matter.value.id) : matter;
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
