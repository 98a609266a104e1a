import type { ImportedAgenda, ImportedItem } from '../model/agenda.ts';
import type { AnnexBundle } from '../model/bundle.ts';
import type { Remainder } from '../model/reading.ts';
import type { Understood } from '../model/understood.ts';
import { describeKind, describeReason, describing } from '../texts.da.ts';

/** The import in plain Danish lines: what was understood, what is doubtful, what is left out. */
export function describeImport(read: Understood): string {
  const understood = read.kind === 'annex-bundle' ? describeBundle(read) : describeAgenda(read);
  const doubts = read.warnings.map((warning) => `  ${warning.where}: ${warning.message}`);
  return [
    read.title,
    `${describing.meetingOn}: ${read.meetingOn ?? describing.unknown}`,
    '',
    `${describing.understood}:`,
    ...understood,
    '',
    `${describing.doubtful} (${doubts.length}):`,
    ...doubts,
    '',
    `${describing.leftOut} (${read.leftOut.length}):`,
    ...read.leftOut.map((remainder) => `  ${describePlace(remainder)}: ${remainder.text}`),
    '',
    describeAccount(read),
  ].join('\n');
}

function describeAgenda(agenda: ImportedAgenda): string[] {
  return agenda.sections.flatMap((section) => [
    `  ${section.number}. ${section.title}`,
    ...section.items.map((item) => `    ${item.number}. ${item.title} (${describeItem(item)})`),
  ]);
}

function describeItem(item: ImportedItem): string {
  const parts = [
    describeKind(item.kind),
    item.recordNumber ?? '',
    item.initials.join('/'),
    counted(item.recommendations.length, describing.recommendation, describing.recommendations),
    counted(item.annexes.length, describing.annex, describing.annex),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function describeBundle(bundle: AnnexBundle): string[] {
  return bundle.annexes.map((annex) => {
    const page = annex.page === null ? '' : `, ${describing.page} ${annex.page}`;
    const draft = annex.stamps.draft ? `, ${describing.draft}` : '';
    return `  ${annex.item ?? describing.withoutItem} bilag ${annex.number}: ${annex.title}${page}${draft}`;
  });
}

function describePlace({ place, reason }: Remainder): string {
  return `side ${place.page}, linje ${place.line} (${describeReason(reason)})`;
}

function describeAccount({ account, furniture }: Understood): string {
  const { whole, kept, leftOut } = account;
  return `${whole} tegn: ${kept} læst, ${account.furniture} sideinventar (${furniture.length} linjer), ${leftOut} udeladt.`;
}
