import type { Mail } from '../../../../platform/mail/index.ts';
import type { LinkKind } from '../model.ts';
import { composeLetter } from './compose-letter.ts';

type Letter = {
  readonly kind: LinkKind;
  readonly name: string;
  readonly email: string;
  readonly address: string;
};

const words = {
  invitation: {
    subject: 'Du er inviteret til Tværs',
    opening: 'Du er oprettet som bruger af Tværs. Vælg selv din adgangskode med linket her.',
    link: 'Vælg adgangskode',
    closing: 'Linket virker én gang og i 7 døgn. Er det udløbet, så bed administratoren om et nyt.',
  },
  reset: {
    subject: 'Vælg en ny adgangskode til Tværs',
    opening: 'Der er bedt om en ny adgangskode til din konto. Vælg den med linket her.',
    link: 'Vælg ny adgangskode',
    closing:
      'Linket virker én gang og i 1 time. Har du ikke bedt om det, så gør ingenting: din adgangskode er uændret.',
  },
} as const satisfies Readonly<Record<LinkKind, object>>;

/** The mail with the link by which one chooses a password. */
export function composeLinkMail({ kind, ...to }: Letter): Promise<Mail> {
  return composeLetter(to, words[kind]);
}
