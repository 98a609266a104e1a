import { html } from 'hono/html';
import { councilWork } from '../../../../addresses/index.ts';
import {
  boundFields,
  emptyState,
  type Filled,
  type Frame,
  fieldForm,
  type Html,
  instantText,
  pageWithForms,
  pressForm,
  table,
  tag,
} from '../../../../ui/index.ts';
import { capital, type Paper, paperAddress, uncapital } from '../../../ground/papers/index.ts';
import type { TakeDownWork } from '../queries/describe-take-down.ts';

/** What the public can read of a paper, and the way to take it down and put it back. */
export function takeDownPage(frame: Frame, work: TakeDownWork, filled: Filled): Html {
  const { kind, subject, published } = work;
  const back = paperAddress(kind, 'work', subject);
  const standing = published.filter(({ takenDown }) => takenDown === null);
  return pageWithForms(frame, {
    heading: `Tag ${kind.words.the} ned`,
    back: [
      { text: subject.council.name, href: councilWork({ council: subject.council.id }) },
      { text: subject.name, href: back },
    ],
    faults: filled.faults,
    body: html`
      ${published.length === 0 ? emptyState('Der er intet at tage ned', `${capital(kind.words.the)} til ${uncapital(subject.name)} er ikke offentliggjort.`) : versionTable(frame, work, paperAddress(kind, 'putBack', subject))}
      ${work.mayTakeDown && standing.length > 0 ? takeDownForm(frame, work, standing, filled) : ''}
    `,
  });
}

function versionTable(frame: Frame, { published, mayTakeDown }: TakeDownWork, undo: string): Html {
  return table({
    caption: 'Offentliggjorte versioner',
    columns: [{ text: 'Version' }, { text: 'Offentliggjort' }, { text: 'Tilstand' }, { text: '' }],
    rows: published.map((paper) => [
      String(paper.version),
      paper.publishedAt === null ? '' : instantText(paper.publishedAt),
      stateCell(paper),
      paper.takenDown !== null && mayTakeDown ? undoForm(frame, paper, undo) : '',
    ]),
  });
}

function stateCell({ takenDown }: Paper): Html {
  if (takenDown === null) return html`${tag('Kan læses af alle', 'success')}`;
  return html`${tag('Taget ned', 'warning')} ${instantText(takenDown.at)}<br>${takenDown.reason}`;
}

function undoForm(frame: Frame, { id, version }: Paper, action: string): Html {
  return pressForm(
    frame,
    { action, carried: { paperId: id } },
    html`<button type="submit" class="button button-secondary tool">Læg ud igen<span class="sr-only"> version ${version}</span></button>`,
  );
}

function takeDownForm(
  frame: Frame,
  { kind, subject }: TakeDownWork,
  standing: readonly Paper[],
  filled: Filled,
): Html {
  const { area, radio } = boundFields(filled);
  const options = [
    { value: 'all', text: 'Alle versioner' },
    ...standing.map(({ version }) => ({ value: String(version), text: `Kun version ${version}` })),
  ];
  const which =
    standing.length > 1
      ? radio({ name: 'versions', legend: 'Hvad tages ned?', options, value: 'all' })
      : html`<input type="hidden" name="versions" value="all">`;
  const why = area({
    name: 'reason',
    label: 'Hvorfor tages den ned?',
    hint: 'Kun sekretariatet og formandskabet ser begrundelsen.',
    rows: 3,
    required: true,
  });
  return html`<h2>Tag ned</h2>
    <p>Offentligheden og rådets medlemmer får at vide, at teksten er taget ned. Den kan ikke læses, hentes eller søges frem, før den lægges ud igen. Mails, der er sendt, kan ikke kaldes tilbage.</p>
    ${fieldForm(frame, {
      action: paperAddress(kind, 'takeDown', subject),
      fields: html`${which}${why}`,
      submit: `Tag ${kind.words.the} ned`,
    })}`;
}
