import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'provider-unknown': 'Den loginudbyder findes ikke længere. Log ind på en af de andre måder.',
  'provider-late': 'Der gik for lang tid, eller login blev begyndt i en anden browser. Prøv igen.',
  'provider-secret-missing':
    'Login med {name} er ikke sat færdigt op. Log ind på en anden måde, og sig det til administratoren.',
  'provider-away':
    'Login hos {name} svarer ikke ({cause}). Prøv igen om lidt, eller log ind på en anden måde.',
  'provider-declined':
    '{name} lukkede dig ikke ind, eller du fortrød. Prøv igen, eller log ind på en anden måde.',
  'provider-answer-wrong':
    'Svaret fra {name} kunne ikke bruges ({cause}). Prøv igen, og sig det til administratoren, hvis det bliver ved.',
  'provider-unverified':
    '{name} har ikke bekræftet din e-mailadresse, så vi kan ikke se, hvem du er. Log ind på en anden måde.',
  'provider-domain-foreign':
    '{name} må ikke logge personer ind med e-mail på {domain}. Log ind på en anden måde.',
  'provider-person-unknown':
    '{name} siger, at du er {email}, men den adresse har ingen konto her. Bed administratoren om at oprette dig.',
  'provider-account-other':
    'Kontoen med {email} hører til et andet login hos {name}. Kontakt administratoren.',
  'provider-key-invalid': 'Nøglen skal være 2-31 små bogstaver, tal og bindestreger, f.eks. aarhus.',
  'provider-name-missing': 'Skriv organisationens navn på højst 80 tegn.',
  'provider-issuer-invalid': 'Udstederen skal være en adresse, der begynder med https.',
  'provider-client-missing': 'Skriv det id, organisationen kender siden ved, på højst 200 tegn.',
  'provider-domain-invalid':
    'Skriv de domæner, organisationens e-mailadresser ender på, f.eks. kommune.dk, med komma imellem.',
});

/** What the history says of each command. */
export const happened = {
  'providers.sign-in-by-provider': 'Loggede ind med {name}.',
  'providers.set-provider': 'Loginudbyderen »{name}« blev sat op.',
  'providers.remove-provider': 'Loginudbyderen »{before.name}« blev fjernet.',
} as const;
