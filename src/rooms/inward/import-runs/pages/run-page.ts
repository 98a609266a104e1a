import { html } from 'hono/html';
import {
  agendaWork,
  councilWork,
  importRun,
  importRunsWork,
  importWork,
} from '../../../../addresses/index.ts';
import { button, type Frame, type Html, layout, longDate, pressForm, table } from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import { entryStates } from '../model/entry-state.ts';
import { type RunEntry, sortByDoubt } from '../model/run.ts';
import type { DescribedRun } from '../queries/describe-run.ts';
import { kindNames, stateNames, wayTexts } from '../texts.da.ts';

/** How far it is, and what needs a look: the most doubtful first. */
export function runPage(frame: Frame, { council, run, entries, history }: DescribedRun): Html {
  const place = { council: council.id, run: run.id };
  const done = entries.filter(({ state }) => state !== 'waiting' && state !== 'read').length;
  const counts = entryStates
    .map((state) => ({ state, count: entries.filter((entry) => entry.state === state).length }))
    .filter(({ count }) => count > 0);
  return layout(frame, {
    title: run.name,
    breadcrumbs: [
      { text: council.name, href: councilWork(place) },
      { text: wayTexts.runs, href: importRunsWork(place) },
    ],
    main: html`
      <h1>${run.name}</h1>
      <p>
        <label for="progress">${done} af ${entries.length} filer er færdige.</label>
        <progress id="progress" max="${entries.length}" value="${done}">${done} af ${entries.length}</progress>
      </p>
      ${run.finishedAt ? html`<p>Indlæsningen er færdig.</p>` : stillGoing(frame, place)}
      <ul>${counts.map(({ state, count }) => html`<li>${stateNames[state]}: ${count}</li>`)}</ul>
      <h2>Se på dem, der er mest tvivl om, først</h2>
      ${table({
        caption: 'Filerne efter tvivl',
        columns: [{ text: 'Fil' }, { text: 'Møde' }, { text: 'Tilstand' }, { text: 'Tvivl' }],
        rows: sortByDoubt(entries).map((entry) => [
          fileCell(council.id, entry),
          meetingCell(council.id, entry),
          html`${stateNames[entry.state]}${entry.told ? html`<br />${entry.told}` : ''}`,
          entry.doubt,
        ]),
      })}
      ${historyPart(history)}
    `,
  });
}

function stillGoing(frame: Frame, place: { readonly council: string; readonly run: string }): Html {
  return html`<p><a href="${importRun(place)}">Se, hvor langt den er nu</a></p>
    <p>Er den gået i stå, kan den sættes i gang igen. Intet lægges ind to gange.</p>
    ${pressForm(frame, { action: importRun(place) }, button('Fortsæt', { kind: 'secondary' }))}`;
}

function fileCell(council: string, { fileName, importId, kind }: RunEntry): Html {
  const name =
    importId === null
      ? html`${fileName}`
      : html`<a href="${importWork({ council, import: importId })}">${fileName}</a>`;
  return html`${name}${kind === null ? '' : html`<br />${kindNames[kind]}`}`;
}

function meetingCell(council: string, { meetingOn, state }: RunEntry): Html | string {
  if (meetingOn === null) return 'Ukendt';
  if (state !== 'stored') return longDate(meetingOn);
  return html`<a href="${agendaWork({ council, date: meetingOn })}">${longDate(meetingOn)}</a>`;
}
