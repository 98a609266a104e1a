import { html } from 'hono/html';
import { agendaPaper, ofMeeting } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { instantText, table, tag } from '../../../../ui/index.ts';
import type { VersionKind } from '../../agenda-papers/index.ts';
import type { AgendaWork, WorkingAgenda } from '../queries/describe-agenda.ts';

const versionNames: Readonly<Record<VersionKind, string>> = {
  agenda: 'Dagsorden',
  addendum: 'Tillæg',
  revision: 'Ny version',
};

/** Every version there has been; nothing here can be changed. */
export function versionsPart(work: AgendaWork, { versions, approvers }: WorkingAgenda): Html | string {
  if (versions.length === 0) return '';
  const place = ofMeeting(work.meeting);
  return html`<h2>Versioner</h2>
    ${table({
      caption: 'Godkendte og udsendte versioner',
      columns: [{ text: 'Version' }, { text: 'Godkendt' }, { text: 'Sendt ud' }, { text: 'Begrundelse' }],
      rows: versions.map((version) => [
        version.sentAt
          ? html`<a href="${agendaPaper.version({ ...place, number: version.number })}">${version.number}. ${versionNames[version.kind]}</a>`
          : `${version.number}. ${versionNames[version.kind]}`,
        html`${instantText(version.approvedAt)}${approvedBy(approvers.get(`paper:${version.id}`))}`,
        sentCell(version),
        version.reason ?? '',
      ]),
    })}`;
}

function approvedBy(name: string | undefined): Html | string {
  return name === undefined ? '' : html`<br />af ${name}`;
}

function sentCell({ sentAt, takenDown }: WorkingAgenda['versions'][number]): Html | string {
  if (sentAt === null) return 'Ikke endnu';
  return takenDown === null
    ? instantText(sentAt)
    : html`${instantText(sentAt)}<br />${tag('Taget ned', 'warning')} ${instantText(takenDown.at)}`;
}
