import { toMarks } from 'tvaers-richtext';
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
