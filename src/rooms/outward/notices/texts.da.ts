import { catalogue } from '../../../kernel/errors.ts';
import type { Audience, NoticeState } from './model.ts';

export const refuse = catalogue({
  'notice-title-missing': ['title', 'Skriv en overskrift.'],
  'notice-body-missing': ['body', 'Skriv, hvad opslaget skal fortælle.'],
  'notice-first-missing': ['firstOn', 'Vælg den første dag, opslaget skal hænge.'],
  'notice-last-missing': ['lastOn', 'Vælg den sidste dag, opslaget skal hænge.'],
  'notice-period-backwards': ['lastOn', 'Den sidste dag kan ikke ligge før den første.'],
  'notice-audience-missing': ['audience', 'Vælg, hvem opslaget er for.'],
  'notice-unknown': 'Opslaget findes ikke.',
});

/** What the history says of each command; names in braces are what the event tells. */
export const happened = {
  'notices.add-notice': 'Opslaget »{title}« blev hængt op fra den {firstOn} til den {lastOn}.',
  'notices.change-notice': 'Opslaget »{title}« blev rettet ({changed}).',
  'notices.take-down-notice': 'Opslaget »{title}« blev taget ned.',
  'notices.put-up-notice': 'Opslaget »{title}« blev hængt op igen.',
} as const;

/** What the fields are called, on the form and where the history says which of them changed. */
export const fieldNames = {
  title: 'Overskrift',
  body: 'Tekst',
  firstOn: 'Første dag',
  lastOn: 'Sidste dag',
  audience: 'Hvem er opslaget for?',
} as const;

export const audienceNames: Readonly<Record<Audience, string>> = {
  everyone: 'Alle',
  members: 'Rådets medlemmer',
};

export const stateNames: Readonly<Record<NoticeState, string>> = {
  coming: 'Kommer',
  hanging: 'Hænger nu',
  over: 'Udløbet',
  'taken-down': 'Taget ned',
};

/** What menus call the ways into the room. */
export const wayTexts = { notices: 'Opslag' } as const;
