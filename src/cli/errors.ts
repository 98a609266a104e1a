import { catalogue } from '../kernel/errors.ts';

/** Wrong usage: exit code 2. */
export const misuse = catalogue({
  'command-unknown': 'Der er ingen kommando »{name}«. Kør bin/tvaers help for at se dem alle.',
  'command-option-unknown':
    'Kommandoen {command} har ikke valget »{option}«. Kør bin/tvaers {command} --help.',
  'command-option-value': 'Valget {option} til {command} er brugt forkert: {expected}',
  'command-argument-unexpected':
    'Kommandoen {command} kan ikke bruge »{argument}«. Kør bin/tvaers {command} --help.',
  'command-argument-missing': 'Kommandoen {command} mangler {argument}. Kør bin/tvaers {command} --help.',
  'import-without-council':
    'Angiv, hvilket råd filen er til, fx --council kkr-midtjylland. Kør bin/tvaers import --help.',
  'import-answer-unknown': 'Valget --yes kan ikke være »{given}«. Det kan være: {known}.',
  'export-format-unknown': 'Der er ingen form »{given}«. Angiv --format med en af: {formats}.',
  'rule-example-unknown':
    'Reglen {rule} har ikke eksemplet »{name}«. Kør bin/tvaers rules {rule} --examples.',
  'rule-unknown': 'Der er ingen regel »{name}«. Reglerne er: {names}.',
});

/** Refusals of the command line itself: exit code 1. */
export const refuse = catalogue({
  'input-unreadable': 'Filen {file} kan ikke læses ({reason}). Ret stien eller adgangen til den.',
  'input-empty': 'Der var intet at læse. Angiv en fil med --input, eller send JSON ind på standard input.',
  'input-not-json': 'Det, der blev læst fra {source}, er ikke gyldig JSON ({reason}). Ret det, og prøv igen.',
  'output-unwritable': 'Filen {file} kan ikke skrives ({reason}). Vælg et andet sted med --out.',
  unexpected: 'Der er en fejl i Tværs: {reason}. Meld den gerne med linjerne herunder.',
});
