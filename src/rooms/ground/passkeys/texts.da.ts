import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'passkey-unreadable': 'Adgangsnøglen gav intet svar, der kan læses. Prøv igen, eller brug din adgangskode.',
  'passkey-unknown':
    'Adgangsnøglen hører ikke til en konto her. Måske er den fjernet. Log ind med din adgangskode.',
  'passkey-late': 'Der gik for lang tid, eller svaret er brugt. Prøv igen.',
  'passkey-wrong':
    'Adgangsnøglen passer ikke til denne side, eller enheden bekræftede ikke, at det er dig. Prøv igen, eller brug din adgangskode.',
  'passkey-copied':
    'Adgangsnøglen »{name}« ser ud til at være kopieret og er afvist. Log ind med din adgangskode, og fjern den.',
  'passkey-name-missing': ['name', 'Giv adgangsnøglen et navn, f.eks. »Min telefon«.'],
  'passkey-not-made':
    'Enheden lavede ikke en adgangsnøgle, der kan bruges her. Prøv igen, eller prøv en anden enhed.',
  'passkeys-many': 'Du har {most} adgangsnøgler, og flere kan du ikke have. Fjern først en, du ikke bruger.',
  'passkey-known': 'Adgangsnøglen er tilføjet allerede.',
});

/** What the history says of each command. */
export const happened = {
  'passkeys.sign-in-by-passkey': 'Loggede ind med en adgangsnøgle.',
  'passkeys.prove-by-passkey': 'Bekræftede med en adgangsnøgle, hvem det er.',
  'passkeys.add-passkey': 'Tilføjede en adgangsnøgle: {name}',
  'passkeys.remove-passkey': 'Fjernede en adgangsnøgle: {before.name}',
} as const;
