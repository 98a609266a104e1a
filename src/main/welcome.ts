import { councilWork, development, publicMeeting, signingIn } from '../addresses/index.ts';
import { demoCouncil, demoEmail, demoPassword } from '../rooms/ground/identity/storyboards.ts';
import type { Configuration } from './configuration.ts';

/** What the first start says: the address, a sign-in, and what to try first. */
export function welcome(configuration: Configuration, address: string): string {
  const lines = ['', `  Tværs kører på ${address}`, ''];
  if (configuration.demonstration) {
    lines.push(
      '  Prøv først:',
      `    1. Læs dagsordenen fra 18. juni 2024: ${address}${publicMeeting({ council: demoCouncil, date: '2024-06-18' })}`,
      `    2. Log ind som sekretariat: ${address}${signingIn()}`,
      `       E-mail ${demoEmail('sekretariat')}, adgangskode ${demoPassword}`,
      `    3. Skriv en dagsorden: ${address}${councilWork({ council: demoCouncil })}`,
      '',
      `  Formanden hedder ${demoEmail('formand')} og et medlem ${demoEmail('favrskov')} (samme adgangskode).`,
    );
  }
  if (configuration.development)
    lines.push(`  Alle roller og eksempler med ét klik: ${address}${development()}`);
  lines.push('', '  Stop med Ctrl+C.', '');
  return `${lines.join('\n')}\n`;
}
