import { html } from 'hono/html';
import { councilWork, importRun, importRunsWork } from '../../../../addresses/index.ts';
import { boundFields, type Filled, type Frame, formPage, type Html } from '../../../../ui/index.ts';
import type { Run } from '../model/run.ts';
import { wayTexts } from '../texts.da.ts';

type RunsPage = Filled & {
  readonly council: { readonly id: string; readonly name: string };
  readonly runs: readonly Run[];
};

/** Takes a ZIP of many documents in. */
export function runsPage(frame: Frame, page: RunsPage): Html {
  const place = { council: page.council.id };
  const field = boundFields(page);
  return formPage(frame, {
    heading: wayTexts.runs,
    back: [{ text: page.council.name, href: councilWork(place) }],
    faults: page.faults,
    action: importRunsWork(place),
    upload: true,
    before: html`<p>
      Vælg en ZIP-fil med dagsordener, referater og bilagssamlinger. De læses i baggrunden og lægges på hver sit møde.
      Det, der er tvivl om, venter på jer.
    </p>`,
    body: html`${field.file({ name: 'file', label: 'ZIP-fil', hint: 'Højst 1 GB. Mapper i filen er fine.', accept: '.zip' })}
      ${field.tick({ name: 'plan', label: 'Læg møder, der ikke findes, i årsplanen', hint: 'Ellers venter deres dokumenter på jer.' })}
      ${field.time({ name: 'startsAt', label: 'Når en fil ikke siger, hvornår mødet begyndte', hint: 'Står feltet tomt, venter de filer på jer.' })}`,
    submit: 'Begynd indlæsningen',
    after: runList(page),
  });
}

function runList({ council, runs }: RunsPage): Html | string {
  if (runs.length === 0) return '';
  return html`<h2>Tidligere</h2>
    <ul>
      ${runs.map((run) => html`<li><a href="${importRun({ council: council.id, run: run.id })}">${run.name}</a>${run.finishedAt ? '' : ' (i gang)'}</li>`)}
    </ul>`;
}
