import type { Sentences } from '../outcome/index.ts';
import type { IdentifierKinds } from './kinds.ts';

/** What a check of an identifier tells, in Danish. */
export const danish: Sentences<IdentifierKinds> = {
  'identifier-cvr-form': () =>
    'Et CVR-nummer har otte cifre og begynder ikke med nul; det har dette nummer ikke.',
  'identifier-cvr-sum': ({ products, sum, rest }) => {
    const sums = products.map(({ weight, digit }) => `${weight} × ${digit}`).join(' + ');
    return rest === 0n
      ? `${sums} = ${sum}; 11 går op i summen, så cifrene passer sammen.`
      : `${sums} = ${sum}; resten ved division med 11 er ${rest}, så mindst ét ciffer er forkert.`;
  },
  'identifier-cvr-limit': () =>
    'Kontrollen siger ikke, om nummeret er givet til en virksomhed; det ved kun CVR-registeret.',
  'identifier-p-number': ({ valid }) =>
    `Et P-nummer har ti cifre og begynder ikke med nul; det passer${valid ? '' : ' ikke'}. Cifrene vægtes ikke, for en serie er udstedt med andre vægte.`,
  'identifier-municipality': ({ code, name }) => `${code} er ${name} Kommune.`,
  'identifier-no-municipality': ({ code }) =>
    code === '411'
      ? '411 er Christiansø, som ikke hører under nogen kommune.'
      : 'Koden er ikke en af de 98 kommuners.',
  'identifier-municipality-name': ({ written, code, name }) =>
    `»${written}« er ${name} Kommune, som har koden ${code}.`,
  'identifier-no-municipality-name': ({ written }) =>
    `»${written}« er ikke navnet på nogen af de 98 kommuner.`,
};
