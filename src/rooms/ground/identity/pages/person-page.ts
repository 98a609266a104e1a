import { html } from 'hono/html';
import { personInvitation, personList, personSecondFactor } from '../../../../addresses/index.ts';
import {
  boundFields,
  button,
  definitionList,
  errorSummary,
  type Filled,
  type Frame,
  type Html,
  instantText,
  layout,
  postForm,
} from '../../../../ui/index.ts';
import { historyPart } from '../../history/index.ts';
import type { Entry } from '../queries/describe-entry.ts';
import type { DescribedPerson } from '../queries/describe-people.ts';
import { periodTag, roleText } from './role-line.ts';

type PersonPage = DescribedPerson & Filled & { readonly entry: Entry };

/** One person: every role they have and had, and who gave it, and when. */
export function personPage(frame: Frame, page: PersonPage): Html {
  const { person, councils, history, entry } = page;
  const roles = person.grants.map((grant) => html`<li>${roleText(grant, councils)}${periodTag(grant)}</li>`);
  return layout(frame, {
    title: person.name,
    breadcrumbs: [{ text: 'Personer og roller', href: personList() }],
    main: html`
      ${errorSummary(page.faults)}
      <h1>${person.name}</h1>
      ${definitionList([
        ['E-mail', html`${person.email}`],
        ['Adgang', html`${person.locked ? 'Lukket' : 'Åben'}`],
        ['Adgangskode', html`${wordsOfEntry(entry)}`],
      ])}
      ${
        person.locked
          ? ''
          : postForm(
              frame,
              { action: personInvitation({ person: person.id }) },
              button('Send et link, så personen kan vælge adgangskode', { kind: 'secondary' }),
            )
      }
      <h2>Roller</h2>
      ${roles.length === 0 ? html`<p>Personen har ingen roller.</p>` : html`<ul>${roles}</ul>`}
      <h2>Tabt telefon</h2>
      ${resetForm(frame, page)}
      ${historyPart(history)}
    `,
  });
}

function resetForm(frame: Frame, page: PersonPage): Html {
  return postForm(
    frame,
    { action: personSecondFactor({ person: page.person.id }) },
    html`<p>Har personen mistet både telefon og gendannelseskoder, kan to trin slås fra, så adgangskoden er nok igen. Slår
        personen dem ikke til igen, er kontoen svagere.</p>
      ${boundFields(page).text({
        name: 'proof',
        label: 'Hvordan har personen vist, hvem det er?',
        hint: 'Det gemmes i historikken, f.eks. »Mødte op med pas«.',
        autocomplete: 'off',
        required: true,
      })}
      ${button('Slå to trin fra for personen', { kind: 'secondary' })}`,
  );
}

function wordsOfEntry({ hasPassword, link }: Entry): string {
  if (hasPassword) return 'Valgt';
  if (link === null) return 'Ikke valgt, og intet link virker. Send et nyt her under.';
  return `Ikke valgt. Et link er sendt ${timeOf(link.madeAt)} og virker til ${timeOf(link.until)}.`;
}

function timeOf(at: Date): string {
  return instantText(Temporal.Instant.from(at.toISOString()));
}
