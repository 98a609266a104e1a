import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

/**
 * `<tvaers-passkey data-challenge data-purpose>` around a hidden form and the words that stand for it without script.
 * Asks the server for a challenge, the device for its answer, and posts that; `data-releases` names a field whose form goes
 * off when the server has taken the answer.
 */
class TvaersPasskey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || !browserSupportsWebAuthn()) return;
    this.querySelector('[data-otherwise]')?.remove();
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(form);
    });
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    // Before a device makes anything that the server would then refuse.
    const empty = [...form.querySelectorAll<HTMLInputElement>('input[aria-required]')].find(
      ({ value }) => value.trim() === '',
    );
    if (empty) {
      this.#say('Skriv først et navn.');
      empty.focus();
      return;
    }
    this.#say('Følg anvisningen på din enhed …');
    try {
      const answer = form.querySelector<HTMLInputElement>('input[name=answer]');
      const { challenge = '', purpose = '' } = this.dataset;
      const optionsJSON = await post(challenge, form, { purpose });
      const ask = purpose === 'add' ? startRegistration : startAuthentication;
      const made = await ask({ optionsJSON });
      if (answer) answer.value = JSON.stringify(made);
      if (this.dataset.releases === undefined) return form.submit();
      await post(form.action, form, { answer: answer?.value ?? '' });
      document.querySelector<HTMLInputElement>(`input[name=${this.dataset.releases}]`)?.form?.submit();
    } catch (error) {
      this.#say(wordsOf(error));
    }
  }

  #say(words: string): void {
    const says = this.querySelector('[data-says]');
    if (says) says.textContent = words;
  }
}

/** A sentence of the server's own. */
class Refused extends Error {}

async function post(address: string, form: HTMLFormElement, fields: Readonly<Record<string, string>>) {
  const csrf = form.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? '';
  const reply = await fetch(address, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({ csrf, ...fields }),
  });
  const said = await reply.json();
  if (!reply.ok) throw new Refused(String(said.message));
  return said;
}

function wordsOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return 'Enheden har allerede en adgangsnøgle til din konto.';
  if (error instanceof WebAuthnError && error.code === 'ERROR_INVALID_DOMAIN')
    return 'Adgangsnøgler virker ikke på denne adresse. Brug din adgangskode.';
  if (error instanceof Error && error.name === 'NotAllowedError')
    return 'Det blev afbrudt, der gik for lang tid, eller enheden har ingen adgangsnøgle til siden. Prøv igen, eller brug din adgangskode.';
  return 'Adgangsnøglen kunne ikke bruges. Prøv igen, eller brug din adgangskode.';
}

customElements.define('tvaers-passkey', TvaersPasskey);
