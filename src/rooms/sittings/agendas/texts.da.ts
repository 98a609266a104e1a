import { catalogue } from '../../../kernel/errors.ts';
import type { ItemFormField } from './forms/item-form.ts';
import type { SavedContent } from './model/item.ts';
import type { Direction } from './model/order.ts';

export const refuse = catalogue({
  'agenda-unknown': 'Der er endnu ingen dagsorden til mødet.',
  'agenda-without-meeting': 'Mødet findes ikke. Det kan være flyttet til en anden dag.',
  'agenda-version-waiting':
    'En godkendt version venter på at blive sendt ud. Send den, eller fortryd godkendelsen først.',
  'section-unknown': ['section', 'Afsnittet findes ikke længere.'],
  'section-title-missing': ['title', 'Skriv afsnittets overskrift.'],
  'section-has-items': 'Afsnittet har punkter. Flyt dem, før afsnittet fjernes.',
  'section-was-sent': 'Afsnittet er sendt ud og kan ikke fjernes.',
  'item-unknown': 'Punktet findes ikke længere.',
  'item-title-missing': ['title', 'Skriv punktets titel.'],
  'item-was-sent':
    'Punktet er sendt ud og kan ikke slettes. Træk det tilbage i stedet; så beholder det sit nummer.',
  'item-minutes-invalid': [
    'expectedMinutes',
    'Skriv den forventede tid som et helt antal minutter fra 1 til 600.',
  ],
  'item-kind-invalid': ['correctedKind', 'Vælg, om punktet er til beslutning, drøftelse eller orientering.'],
  'item-changed-meanwhile': '{name} har gemt punktet, mens du skrev.',
  'withdraw-reason-missing': ['reason', 'Skriv, hvorfor punktet trækkes tilbage. Det står på dagsordenen.'],
  'close-reason-missing': ['closedReason', 'Skriv, hvorfor punktet er lukket.'],
  'version-reason-missing': [
    'reason',
    'Skriv, hvorfor der kommer en ny version. Det står øverst på dagsordenen.',
  ],
  'version-unchanged': 'Der er intet nyt siden sidste version. Ret noget, før du godkender en ny.',
  'version-unknown': 'Versionen findes ikke.',
  'agenda-incomplete': 'Dagsordenen er ikke klar: {count} mangler skal rettes eller begrundes først.',
  'agenda-meeting-cancelled': 'Mødet er aflyst, så dagsordenen kan ikke sendes ud.',
  'agenda-has-items': 'Dagsordenen har punkter eller er sendt ud. Den kan ikke tages væk.',
  'agenda-empty': 'Dagsordenen har ingen punkter endnu.',
  'revision-unknown': 'Den udgave af punktet findes ikke.',
});

/** What the fields of an item are called on its form, and in the history. */
export const fieldNames: Readonly<Record<ItemFormField | keyof SavedContent, string>> = {
  title: 'Titel',
  recordNumber: 'Sagsnummer',
  matterId: 'Sagsnummer',
  officers: 'Sagsbehandlere',
  correctedKind: 'Punktets art',
  background: 'Baggrund',
  recommendationLead: 'Indstillingens indledning',
  recommendations: 'Indstillinger',
  caseStatement: 'Sagsfremstilling',
  decision: 'Beslutning',
  presenters: 'Oplægsholdere',
  expectedMinutes: 'Forventet tid',
  closed: 'Lukket',
  closedReason: 'Hvorfor lukket',
};

export const directionNames: Readonly<Record<Direction, string>> = { up: 'op', down: 'ned' };

/** Stands for a name that is not known. */
export const somebodyElse = 'En anden';

/** Beside the sentence of a conflict: what can be done about it where the form is still open. */
export const howToSeeBoth = 'Tryk på »Gem punktet« for at se begge udgaver.';

/** What a matter is called that a closed item makes. */
export const closedMatter = (recordNumber: string) => `Sag ${recordNumber}`;

/** How the history names a closed item, and its reasons. */
export const closedName = '(lukket)';
export const closedWhy = 'begrundelsen står på punktet.';

/** What the history says of each command; names in braces are what the event tells, after the change or before it. */
export const happened = {
  'agendas.open-agenda': 'Dagsordenen blev oprettet.',
  'agendas.discard-agenda': 'Den tomme dagsorden blev taget væk.',
  'agendas.add-section': 'Afsnittet »{title}« blev tilføjet.',
  'agendas.rename-section': 'Afsnittet »{before.title}« kom til at hedde »{title}«.',
  'agendas.remove-section': 'Afsnittet »{title}« blev fjernet.',
  'agendas.move-section': 'Afsnittet »{title}« blev flyttet {direction}.',
  'agendas.add-item': 'Punktet {item} blev tilføjet under »{section}«.',
  'agendas.save-item': 'Punktet {item} blev ændret: {changed}.',
  'agendas.restore-item': 'Punktet {item} gik tilbage til udgave {wanted}: {changed}.',
  'agendas.step-item': 'Punktet {item} blev flyttet {direction}.',
  'agendas.place-item': 'Punktet {item} blev flyttet til »{section}«.',
  'agendas.withdraw-item': 'Punktet {item} udgik: {reason}',
  'agendas.reinstate-item': 'Punktet {item} blev sat på igen.',
  'agendas.delete-item': 'Punktet {item} blev slettet.',
  'agendas.approve-agenda': 'Version {version} af dagsordenen blev godkendt. {reason}',
  'agendas.undo-approval': 'Godkendelsen af version {before.version} blev fortrudt.',
} as const;
