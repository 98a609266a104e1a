import type { Step } from '../outcome/index.ts';

const cvrLaw = 'Erhvervsstyrelsens modulus 11-kontrol af CVR-numre';
const pLaw = 'P-nummerets form i CVR-registeret';
const codeLaw = 'kommunekoderne siden 1. januar 2007';

export const cvrForm = (): Step => ({
  text: 'Et CVR-nummer har otte cifre og begynder ikke med nul; det har dette nummer ikke.',
  law: cvrLaw,
});

/** The weighted sum, digit by digit, and whether 11 divides it. */
export function cvrSum(digits: readonly bigint[], weights: readonly bigint[], sum: bigint): Step {
  const products = digits.map((digit, at) => `${weights[at] ?? 0n} × ${digit}`).join(' + ');
  const rest = sum % 11n;
  const verdict =
    rest === 0n
      ? '11 går op i summen, så cifrene passer sammen'
      : `resten ved division med 11 er ${rest}, så mindst ét ciffer er forkert`;
  return { text: `${products} = ${sum}; ${verdict}.`, law: cvrLaw };
}

export const cvrLimit = (): Step => ({
  text: 'Kontrollen siger ikke, om nummeret er givet til en virksomhed; det ved kun CVR-registeret.',
  law: cvrLaw,
});

export function pForm(valid: boolean): Step {
  const verdict = valid ? 'det passer' : 'det passer ikke';
  return {
    text: `Et P-nummer har ti cifre og begynder ikke med nul; ${verdict}. Cifrene vægtes ikke, for en serie er udstedt med andre vægte.`,
    law: pLaw,
  };
}

export function municipality(code: string, name: string | undefined): Step {
  if (name !== undefined) return { text: `${code} er ${name} Kommune.`, law: codeLaw };
  const text =
    code === '411'
      ? '411 er Christiansø, som ikke hører under nogen kommune.'
      : 'Koden er ikke en af de 98 kommuners.';
  return { text, law: codeLaw };
}

export function municipalityName(written: string, code: string | null, name: string | null): Step {
  const text =
    code === null || name === null
      ? `«${written}» er ikke navnet på nogen af de 98 kommuner.`
      : `«${written}» er ${name} Kommune, som har koden ${code}.`;
  return { text, law: codeLaw };
}
