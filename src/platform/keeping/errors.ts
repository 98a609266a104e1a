import { catalogue } from '../../kernel/errors.ts';

export const refuse = catalogue({
  'check-event-changed':
    'Hændelse {number} ({command}, {at}) er ændret, efter at den blev skrevet. Sammenhold den med en sikkerhedskopi.',
  'check-event-unsealed':
    'Hændelse {number} ({command}, {at}) står ikke i kæden: den er skrevet uden om Tværs.',
  'check-event-missing':
    'Hændelsen {id} står i kæden på plads {position}, men er væk. Hent den i en sikkerhedskopi.',
  'check-paper-sealed-anew':
    'Dokumentet »{title}« (version {version}) er frosset igen, uden at historikken fortæller, at noget blev lukket i det. Sammenhold det med en sikkerhedskopi.',
  'check-day-moved':
    'Dokumentet »{title}« (version {version}) er sendt ud, men mødet er siden flyttet til {on} uden om Tværs.',
  'check-paper-changed':
    'Dokumentet »{title}« (version {version}) er ændret, efter at det blev frosset. Sammenhold det med en sikkerhedskopi.',
  'check-paper-unsealed':
    'Dokumentet »{title}« (version {version}) er frosset, men står ikke i kæden: det er skrevet uden om Tværs.',
  'check-paper-missing':
    'Et frosset dokument ({id}) står i kæden på plads {position}, men er væk. Hent det i en sikkerhedskopi.',
  'check-chain-broken':
    'Kæden af hændelser passer ikke på plads {position}: et led er ændret, fjernet eller flyttet.',
  'check-chain-short': 'Kæden ender på plads {position}, men har været længere: de sidste led er fjernet.',
  'check-signature-wrong':
    'Underskriften på plads {position} passer ikke til kæden: kæden er skrevet om, eller nøglen er en anden.',
  'check-file-missing': 'Filen {hash} mangler i mappen med filer. Hent den i en sikkerhedskopi.',
  'check-file-changed':
    'Filen {hash} har ikke længere det indhold, den havde, da den kom ind. Hent den i en sikkerhedskopi.',
  'backup-exists':
    'Filen {file} findes allerede. Vælg et andet navn: en sikkerhedskopi skrives aldrig over en anden.',
  'backup-unreadable':
    'Filen {file} kan ikke læses som en sikkerhedskopi fra Tværs. Der er ikke rørt ved noget.',
  'backup-locked':
    'Filen {file} er krypteret, og nøglen passer ikke. Angiv den rigtige med --identity eller --passphrase-file. Der er ikke rørt ved noget.',
  'backup-cut': 'Filen {file} er ikke hel: slutningen mangler. Hent den igen. Der er ikke rørt ved noget.',
  'backup-damaged':
    'Filen {file} er beskadiget ({entry}). Brug en anden sikkerhedskopi. Der er ikke rørt ved noget.',
  'backup-newer':
    'Filen {file} er lavet med en nyere udgave af Tværs ({migration}). Opdatér Tværs, og prøv igen. Der er ikke rørt ved noget.',
  'restore-not-empty':
    'Databasen er ikke tom. Gendan i en ny, tom datamappe (TVAERS_DATA) eller en ny, tom database (DATABASE_URL). Der er ikke rørt ved noget.',
  'check-reference-dangling':
    '{count} rækker i {table} henviser til noget i {to}, som ikke findes. Sammenhold med en sikkerhedskopi.',
});
