import { html } from 'hono/html';
import {
  developmentClock,
  developmentGallery,
  developmentMails,
  developmentSignIn,
  developmentStory,
} from '../../addresses/index.ts';
import { roleNames } from '../../rooms/ground/identity/index.ts';
import { demoPeople } from '../../rooms/ground/identity/storyboards.ts';
import {
  button,
  type Frame,
  fieldForm,
  type Html,
  pageWithForms,
  pressForm,
  textField,
} from '../../ui/index.ts';
import type { Storyboard } from '../stage.ts';

type DevPage = {
  /** Danish time as the clock stands. */
  readonly now: Temporal.ZonedDateTime;
  readonly storyboards: readonly Storyboard[];
  readonly error: string | null;
};

/** Every role and every situation one click away, and the clock. */
export function devPage(frame: Frame, page: DevPage): Html {
  const { now, error } = page;
  const body = html`<p>Siden findes kun, når systemet kører til udvikling eller prøve.</p>
    <ul>
      <li><a href="${developmentGallery()}">Komponenter</a></li>
      <li><a href="${developmentMails()}">Mails, der er sendt</a></li>
    </ul>
    <h2>Log ind som</h2>
    <ul class="dev-list">${people.map((person) => html`<li>${personForm(frame, person)}</li>`)}</ul>
    <h2>Situationer</h2>
    <p>Et tryk laver situationen, hvis den ikke findes, og stiller uret til dagen og logger ind som den, der ser den.</p>
    <ul class="dev-list">${page.storyboards.map((each) => html`<li>${storyForm(frame, each)}</li>`)}</ul>
    <h2>Uret</h2>
    <p>Systemets ur viser ${now.toPlainDate().toString()} kl. ${now.toPlainTime().toString({ smallestUnit: 'minute' })}.</p>
    ${clockForms(frame, now)}`;
  const faults = error === null ? [] : [{ message: error }];
  return pageWithForms(frame, { heading: 'Til udvikling', back: [], faults, body });
}

type Person = { readonly key: string; readonly text: string };

const people: readonly Person[] = [
  ...demoPeople.map(({ key, name, roles }) => ({
    key,
    text: `${name} (${roles.map((role) => roleNames[role].toLowerCase()).join(', ')})`,
  })),
  { key: 'administrator', text: 'Administratoren' },
];

function personForm(frame: Frame, { key, text }: Person): Html {
  return pressForm(
    frame,
    { action: developmentSignIn() },
    button(text, { kind: 'secondary', name: 'person', value: key }),
  );
}

function storyForm(frame: Frame, { key, title }: Storyboard): Html {
  return pressForm(
    frame,
    { action: developmentStory() },
    button(title, { kind: 'secondary', name: 'key', value: key }),
  );
}

function clockForms(frame: Frame, now: Temporal.ZonedDateTime): Html {
  const fields = html`${textField({ name: 'date', label: 'Dato', type: 'date', value: now.toPlainDate().toString(), short: true })}
    ${textField({ name: 'time', label: 'Klokkeslæt', type: 'time', value: now.toPlainTime().toString({ smallestUnit: 'minute' }), short: true })}`;
  return html`${fieldForm(frame, { action: developmentClock(), fields, submit: 'Stil uret' })}
    ${pressForm(frame, { action: developmentClock() }, button('Tilbage til rigtig tid', { kind: 'secondary', name: 'real', value: 'yes' }))}`;
}
