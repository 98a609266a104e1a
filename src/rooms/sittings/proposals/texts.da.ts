import { catalogue } from '../../../kernel/errors.ts';
import { longDate } from '../../../ui/index.ts';

export const refuse = catalogue({
  'proposal-title-missing': ['title', 'Skriv, hvad forslaget handler om.'],
  'proposal-background-missing': ['background', 'Skriv, hvorfor sagen skal på dagsordenen.'],
  'proposal-meeting-missing': ['meeting', 'Vælg det møde, som forslaget er til.'],
  'proposal-unknown': 'Forslaget findes ikke.',
  'proposal-withdrawn': 'Forslaget er trukket tilbage.',
  'proposal-on-agenda':
    'Forslaget er allerede sat på dagsordenen. Skriv til sekretariatet, hvis punktet skal trækkes tilbage.',
  'place-missing': ['place', 'Vælg et møde og et afsnit på dagsordenen.'],
  'place-gone': ['place', 'Stedet på dagsordenen findes ikke længere. Vælg et andet.'],
  'candidate-title-missing': ['title', 'Skriv, hvad punktet skal handle om.'],
  'candidate-unknown': 'Kandidaten findes ikke længere.',
  'candidate-used': 'Kandidaten er allerede blevet til et punkt.',
  'candidate-meeting-unknown': ['meeting', 'Mødet kan ikke bruges. Vælg et kommende møde på listen.'],
});

/** How the history names the meeting a candidate is meant for. */
export function wordsOfMeeting(heldOn: string | null): string {
  return heldOn === null ? 'ikke bestemt' : `mødet den ${longDate(heldOn)}`;
}

/** What the history says of each command. */
export const happened = {
  'proposals.propose-item': 'Forslaget »{title}« kom ind til mødet den {meetingOn}.',
  'proposals.withdraw-proposal': 'Forslaget »{title}« blev trukket tilbage.',
  'proposals.put-proposal-on-agenda':
    'Forslaget »{title}« blev sat på dagsordenen til mødet den {meetingOn}.',
  'proposals.add-candidate': 'Kandidaten »{title}« blev tilføjet: {meeting}.',
  'proposals.move-candidate': 'Kandidaten blev flyttet. Før: {before.meeting}; nu: {meeting}.',
  'proposals.make-item-of-candidate':
    'Kandidaten »{title}« blev sat på dagsordenen til mødet den {meetingOn}.',
  'proposals.remove-candidate': 'Kandidaten blev fjernet.',
  'proposals.restore-candidate': 'Kandidaten blev hentet tilbage.',
} as const;

/** What menus call the ways into the room. */
export const wayTexts = {
  propose: 'Foreslå et punkt til dagsordenen',
  proposals: 'Forslag fra medlemmer',
  candidates: 'Kandidater til kommende møder',
} as const;
