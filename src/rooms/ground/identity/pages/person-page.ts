import { html } from 'hono/html';
import { personInvitation, personList, personSecondFactor } from '../../../../addresses/index.ts';
import { button, definitionList, type Frame, type Html, layout, pressForm } from '../../../../ui/index.ts';
import { historyPart } from '../../history/index.ts';
import type { DescribedPerson } from '../queries/describe-people.ts';
import { periodTag, roleText } from './role-line.ts';

/** One person: every role they have and had, and who gave it, and when. */
export function personPage(frame: Frame, { person, councils, history }: DescribedPerson): Html {
  const roles = person.grants.map((grant) => html`<li>${roleText(grant, councils)}${periodTag(grant)}</li>`);
  return layout(frame, {
    title: person.name,
    breadcrumbs: [{ text: 'Personer og roller', href: personList() }],
    main: html`
      <h1>${person.name}</h1>
      ${definitionList([
        ['E-mail', html`${person.email}`],
        ['Adgang', html`${person.locked ? 'Lukket' : 'Åben'}`],
      ])}
      ${
        person.locked
          ? ''
          : pressForm(
              frame,
              { action: personInvitation({ person: person.id }) },
              button('Send et link, så personen kan vælge adgangskode', { kind: 'secondary' }),
            )
      }
      ${pressForm(
        frame,
        { action: personSecondFactor({ person: person.id }) },
        button('Slå to trin fra, hvis telefon og koder er tabt', { kind: 'tertiary' }),
      )}
      <h2>Roller</h2>
      ${roles.length === 0 ? html`<p>Personen har ingen roller.</p>` : html`<ul>${roles}</ul>`}
      ${historyPart(history)}
    `,
  });
}
