import { html } from 'hono/html';
import {
  personInvitation,
  personList,
  personSecondFactor,
  personTakeOut,
} from '../../../../addresses/index.ts';
import {
  boundFields,
  button,
  definitionList,
  type Filled,
  type Frame,
  fieldForm,
  type Html,
  instantText,
  pageWithForms,
  pressForm,
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
  return pageWithForms(frame, {
    heading: person.name,
    back: [{ text: 'Personer og roller', href: personList() }],
    faults: page.faults,
    body: html`
      ${definitionList([
        ['E-mail', html`${person.email}`],
        ['Adgang', html`${person.locked ? 'Lukket' : 'Åben'}`],
        ['Adgangskode', html`${wordsOfEntry(entry)}`],
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
        { action: personTakeOut({ person: person.id }) },
        button('Hent alle oplysninger om personen', { kind: 'tertiary' }),
      )}
      <h2>Roller</h2>
      ${roles.length === 0 ? html`<p>Personen har ingen roller.</p>` : html`<ul>${roles}</ul>`}
      <h2>Tabt telefon</h2>
      ${resetForm(frame, page)}
      ${historyPart(history)}
    `,
  });
}

function resetForm(frame: Frame, page: PersonPage): Html {
  return fieldForm(frame, {
    action: personSecondFactor({ person: page.person.id }),
    fields: html`<p>Har personen mistet både telefon og gendannelseskoder, kan to trin slås fra, så adgangskoden er nok igen. Slår
        personen dem ikke til igen, er kontoen svagere.</p>
      ${boundFields(page).text({
        name: 'proof',
        label: 'Hvordan har personen vist, hvem det er?',
        hint: 'Det gemmes i historikken, f.eks. »Mødte op med pas«.',
        autocomplete: 'off',
        required: true,
      })}`,
    submit: 'Slå to trin fra for personen',
  });
}

function wordsOfEntry({ hasPassword, link }: Entry): string {
  if (hasPassword) return 'Valgt';
  if (link === null) return 'Ikke valgt, og intet link virker. Send et nyt her under.';
  return `Ikke valgt. Et link er sendt ${instantText(link.madeAt)} og virker til ${instantText(link.until)}.`;
}
