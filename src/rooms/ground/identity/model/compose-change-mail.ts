import type { Mail } from '../../../../platform/mail/index.ts';
import type { AccountChange } from '../model.ts';
import { composeLetter } from './compose-letter.ts';

type Change = {
  readonly change: AccountChange;
  readonly name: string;
  readonly email: string;
  /** Where one sees the ways into one's account. */
  readonly address: string;
};

const link = 'Se din sikkerhed';
const closing =
  'Var det ikke dig, så fjern adgangsnøgler, du ikke kender, log ud overalt, skift din adgangskode, og sig det til administratoren.';

const words = {
  'passkey-added': {
    subject: 'Der er tilføjet en adgangsnøgle til din konto i Tværs',
    opening: 'Der kan nu logges ind på din konto med en ny adgangsnøgle.',
    link,
    closing,
  },
  'passkey-removed': {
    subject: 'En adgangsnøgle er fjernet fra din konto i Tværs',
    opening: 'Der kan ikke længere logges ind på din konto med adgangsnøglen.',
    link,
    closing,
  },
  'provider-linked': {
    subject: 'Der er logget ind på din konto i Tværs gennem din organisation',
    opening:
      'Din konto er for første gang brugt gennem din organisations login. Fra nu af virker det som adgang.',
    link,
    closing,
  },
} as const satisfies Readonly<Record<AccountChange, object>>;

/** The mail that a way into one's account was changed. */
export function composeChangeMail({ change, ...to }: Change): Promise<Mail> {
  return composeLetter(to, words[change]);
}
