import { catalogue } from '../../kernel/errors.ts';

export const refuse = catalogue({
  'clock-time-invalid': 'Tidspunktet findes ikke. Skriv en dato og et klokkeslæt, og prøv igen.',
  'demonstration-missing':
    'Personen findes ikke i databasen. Start på en tom database, så demonstrationen bliver lagt ind.',
});
