import { cutAtHeadings, plainBlocks } from 'tvaers-richtext';
import type { ImportedAgenda, ImportedItem } from '../model/agenda.ts';
import type { AnnexBundle } from '../model/bundle.ts';
import type { ImportForm } from '../model/import-form.ts';

/** The understood agenda in the form other programs read: plain strings, nothing about looks. */
export function toImportForm(agenda: ImportedAgenda): ImportForm {
  return {
    kind: agenda.kind,
    council: agenda.council,
    meetingOn: agenda.meetingOn,
    startsAt: agenda.startsAt,
    place: agenda.place,
    title: agenda.title,
    ...(agenda.attendance.length > 0 ? { attendance: agenda.attendance } : {}),
    sections: agenda.sections.map(({ number, title, items }) => ({
      number,
      title,
      items: items.map(toItemForm),
    })),
    ...(agenda.nextMeeting ? { nextMeeting: agenda.nextMeeting } : {}),
    warnings: agenda.warnings,
  };
}

function toItemForm(item: ImportedItem): ImportForm['sections'][number]['items'][number] {
  return {
    number: item.number,
    title: item.title,
    recordNumber: item.recordNumber,
    initials: item.initials,
    background: plainBlocks(item.background),
    recommendations: item.recommendations,
    caseStatement: cutAtHeadings(item.caseStatement),
    annexes: item.annexes.map(({ title }) => ({ title })),
    links: item.links,
    kind: item.kind,
    closedReason: item.closedReason,
    decision: item.decision.length > 0 ? plainBlocks(item.decision) : null,
    ...(item.topics.length > 0 ? { topics: item.topics } : {}),
    ...(item.readings.length > 0 ? { readings: item.readings } : {}),
  };
}

/** A bundle in the form other programs read: each annex with its place and stamps, its text left to the system. */
export function toBundleForm(bundle: AnnexBundle) {
  return {
    kind: bundle.kind,
    council: bundle.council,
    meetingOn: bundle.meetingOn,
    title: bundle.title,
    annexes: bundle.annexes.map(({ text, place, ...annex }) => ({
      ...annex,
      letters: plainBlocks(text).length,
    })),
    warnings: bundle.warnings,
  };
}
