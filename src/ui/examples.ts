import { html } from 'hono/html';
import { button, linkButton } from './buttons.ts';
import { checkboxField, radioField } from './choices.ts';
import { fileField, selectField, textArea, textField } from './fields.ts';
import type { Html } from './html.ts';
import { alert, emptyState, errorSummary, noticeBox, tag } from './messages.ts';
import { fieldForm } from './post-form.ts';
import { definitionList, table } from './table.ts';

const councils = [
  { value: 'kkr-midtjylland', text: 'KKR Midtjylland' },
  { value: 'kkr-nordjylland', text: 'KKR Nordjylland' },
];
const forms = [
  { value: 'physical', text: 'Fysisk' },
  { value: 'virtual', text: 'Virtuelt', hint: 'Deltagerne får et link.' },
];

/** Every component by name, each in the states it can have; the gallery shows them, the axe test reads them. */
export const examples: Readonly<Record<string, Html>> = {
  'text field': textField({ name: 'place', label: 'Mødested', value: 'Regionshuset, Viborg' }),
  'text field, optional with hint': textField({
    name: 'officer',
    label: 'Sagsbehandler',
    hint: 'Initialer, flere adskilt af /',
    value: '',
    required: false,
  }),
  'text field refused': textField({
    name: 'heldOn',
    label: 'Mødedato',
    type: 'date',
    value: '2026-02-30',
    short: true,
    required: true,
    error: 'Den 30. februar findes ikke.',
  }),
  'text area': textArea({
    name: 'background',
    label: 'Baggrund',
    value: 'Sagen blev drøftet i marts.',
    rows: 4,
  }),
  'text area refused': textArea({
    name: 'reason',
    label: 'Begrundelse',
    value: '',
    rows: 2,
    error: 'Skriv, hvorfor punktet er lukket.',
  }),
  'select field': selectField({ name: 'council', label: 'Råd', options: councils, value: 'kkr-nordjylland' }),
  'radio field': radioField({ name: 'form', legend: 'Mødeform', options: forms, value: 'virtual' }),
  'radio field refused': radioField({
    name: 'form2',
    legend: 'Mødeform',
    options: forms.map((form) => ({ ...form })),
    value: '',
    error: 'Vælg, hvordan mødet holdes.',
  }),
  'checkbox field': checkboxField({
    name: 'closed',
    label: 'Lukket punkt',
    checked: true,
    hint: 'Kun overskriften vises.',
  }),
  'file field': fileField({
    name: 'annexes',
    label: 'Bilag',
    multiple: true,
    accept: '.pdf,.docx',
    hint: 'Højst 200 MB pr. fil.',
  }),
  buttons: html`<div class="form-actions">${button('Gem')}${button('Gem kladde', { kind: 'secondary' })}${button('Fortryd', { kind: 'tertiary' })}${button('Slet', { kind: 'warning' })}${linkButton('Ny dagsorden', '/ny')}</div>`,
  'form that posts': fieldForm(
    { csrf: 'x' },
    {
      action: '/eksempel',
      fields: textField({ name: 'title', label: 'Titel', value: '' }),
      submit: 'Opret',
      leave: { text: 'Annullér', href: '/' },
    },
  ),
  'error summary': errorSummary([
    { field: 'heldOn', message: 'Den 30. februar findes ikke.' },
    { message: 'Dagsordenen er ændret af en anden, mens du skrev.' },
  ]),
  notice: noticeBox('Mødet er oprettet.'),
  'alert info': alert(
    'info',
    'Dagsordenen er ikke udsendt endnu',
    'Den kommer senest tirsdag den 11. juni 2024.',
  ),
  'alert success': alert('success', 'Dagsordenen er klar', 'Alle punkter har en indstilling.'),
  'alert warning': alert('warning', 'Fristen er i morgen', 'Dagsordenen skal ud senest den 11. juni 2024.'),
  'alert error': alert('error', 'Bilaget kan ikke læses', 'Filen er beskyttet med adgangskode.'),
  'empty state': emptyState(
    'Der er ingen møder endnu',
    'Når årsplanen er lagt, står møderne her.',
    linkButton('Læg et møde', '/ny'),
  ),
  tags: html`<p>${tag('Kladde')} ${tag('Udsendt', 'success')} ${tag('Ny', 'info')} ${tag('Frist i morgen', 'warning')} ${tag('Trukket', 'error')}</p>`,
  table: table({
    caption: 'Møder i 2024',
    columns: [{ text: 'Dato' }, { text: 'Sted' }, { text: 'Punkter', numeric: true }],
    rows: [
      ['18. juni 2024', 'Viborg', 12],
      ['13. september 2024', 'Aarhus', 1234],
    ],
  }),
  'definition list': definitionList([
    ['Tid', 'tirsdag den 18. juni 2024 kl. 9.30'],
    ['Sted', html`<a href="/sted">Regionshuset, Viborg</a>`],
  ]),
};
