import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'agenda-unknown': 'Der er endnu ingen dagsorden til mødet.',
  'agenda-version-waiting':
    'En godkendt version venter på at blive sendt ud. Send den, eller fortryd godkendelsen først.',
  'section-unknown': 'Afsnittet findes ikke længere.',
  'section-title-missing': 'Skriv afsnittets overskrift.',
  'section-has-items': 'Afsnittet har punkter. Flyt dem, før afsnittet fjernes.',
  'section-was-sent': 'Afsnittet er sendt ud og kan ikke fjernes.',
  'item-unknown': 'Punktet findes ikke længere.',
  'item-title-missing': 'Skriv punktets titel.',
  'item-was-sent':
    'Punktet er sendt ud og kan ikke slettes. Træk det tilbage i stedet; så beholder det sit nummer.',
  'item-minutes-invalid': 'Skriv den forventede tid som et helt antal minutter fra 1 til 600.',
  'item-kind-invalid': 'Vælg, om punktet er til beslutning, drøftelse eller orientering.',
  'item-changed-meanwhile':
    '{name} har gemt punktet, mens du skrev. Begge udgaver står herunder; vælg, hvad der skal gælde.',
  'withdraw-reason-missing': 'Skriv, hvorfor punktet trækkes tilbage. Det står på dagsordenen.',
  'close-reason-missing': 'Skriv, hvorfor punktet er lukket.',
  'version-reason-missing': 'Skriv, hvorfor der kommer en ny version. Det står øverst på dagsordenen.',
  'version-unchanged': 'Der er intet nyt siden sidste version. Ret noget, før du godkender en ny.',
  'version-unknown': 'Versionen findes ikke.',
  'agenda-incomplete': 'Dagsordenen er ikke klar: {count} mangler skal rettes eller begrundes først.',
  'agenda-meeting-cancelled': 'Mødet er aflyst, så dagsordenen kan ikke sendes ud.',
  'agenda-empty': 'Dagsordenen har ingen punkter endnu.',
  'revision-unknown': 'Den udgave af punktet findes ikke.',
});

/** What the history says of each command here. */
export const happened = {
  'agendas.approve-agenda': 'Version {version} af dagsordenen blev godkendt. {reason}',
  'agendas.undo-approval': 'Godkendelsen af version {before.version} blev fortrudt.',
} as const;
