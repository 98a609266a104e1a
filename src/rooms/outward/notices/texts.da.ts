import { catalogue } from '../../../kernel/errors.ts';
import { longDate } from '../../../ui/dates.ts';
import { tellChanges } from '../../ground/history/index.ts';
import { type Audience, audiences, type NoticeState } from './model.ts';

export const refuse = catalogue({
  'notice-title-missing': ['title', 'Skriv en overskrift.'],
  'notice-body-missing': ['body', 'Skriv, hvad opslaget skal fortælle.'],
  'notice-first-missing': ['firstOn', 'Vælg den første dag, opslaget skal hænge.'],
  'notice-last-missing': ['lastOn', 'Vælg den sidste dag, opslaget skal hænge.'],
  'notice-period-backwards': ['lastOn', 'Den sidste dag kan ikke ligge før den første.'],
  'notice-over': ['lastOn', 'Den {on} er forbi, så opslaget ville aldrig hænge. Vælg en senere dag.'],
  'notice-audience-missing': ['audience', 'Vælg, hvem opslaget er for.'],
  'notice-unknown': 'Opslaget findes ikke.',
});

export const audienceNames: Readonly<Record<Audience, string>> = {
  everyone: 'Alle',
  members: 'Rådets medlemmer',
};

function audienceWord(value: string): string {
  const audience = audiences.find((each) => each === value);
  return audience ? audienceNames[audience].toLowerCase() : value;
}

/** What of a notice is told to be changed, and not to what. */
export const bodyName = 'teksten';

/** What the history says of each command; names in braces are what the event tells. */
export const happened = {
  'notices.add-notice': 'Opslaget »{title}« blev hængt op fra den {firstOn} til den {lastOn}.',
  'notices.change-notice': {
    says: tellChanges('Opslaget »{title}« blev rettet', {
      title: { name: 'overskrift' },
      body: { name: 'tekst' },
      firstOn: { name: 'første dag', word: longDate },
      lastOn: { name: 'sidste dag', word: longDate },
      audience: { name: 'hvem det er for', word: audienceWord },
    }),
  },
  'notices.take-down-notice': 'Opslaget »{title}« blev taget ned.',
  'notices.put-up-notice': 'Opslaget »{title}« blev hængt op igen.',
} as const;

/** What the fields are called on the form. */
export const fieldNames = {
  title: 'Overskrift',
  body: 'Tekst',
  firstOn: 'Første dag',
  lastOn: 'Sidste dag',
  audience: 'Hvem er opslaget for?',
} as const;

export const stateNames: Readonly<Record<NoticeState, string>> = {
  coming: 'Kommer',
  hanging: 'Hænger nu',
  over: 'Udløbet',
  'taken-down': 'Taget ned',
};

/** What menus call the ways into the room. */
export const wayTexts = { notices: 'Opslag' } as const;
