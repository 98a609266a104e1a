/**
 * `<tvaers-upload>` around a form with files: shows how far the sending has come, and what was refused. Without
 * script the form posts as forms do.
 */
class TvaersUpload extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send(form);
    });
  }

  #send(form: HTMLFormElement): void {
    const files = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.length ?? 0;
    const status = this.#status();
    const bar = document.createElement('progress');
    bar.max = 1;
    const words = document.createElement('p');
    words.textContent = files === 1 ? 'Sender 1 fil …' : `Sender ${files} filer …`;
    status.replaceChildren(words, bar);
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = total > 0 ? loaded / total : 0;
      const percent = Math.floor(bar.value * 100);
      if (percent === 100) words.textContent = 'Filerne er sendt og bliver set efter …';
    });
    request.addEventListener('load', () => this.#finish(request, status));
    request.addEventListener('error', () => this.#say(status, ['Forbindelsen blev afbrudt. Prøv igen.']));
    request.open('POST', form.action);
    request.setRequestHeader('accept', 'application/json');
    request.send(new FormData(form));
  }

  #finish(request: XMLHttpRequest, status: HTMLElement): void {
    const answer = readAnswer(request.responseText);
    if (answer.ok) {
      location.reload();
      return;
    }
    this.#say(status, answer.refusals);
    // Some files may have been taken in beside those refused: the list below shows them.
    if (request.status < 400) void showListAsItIs();
  }

  #say(status: HTMLElement, sentences: readonly string[]): void {
    const words = document.createElement('p');
    words.className = 'form-error-message';
    words.textContent =
      sentences.length === 1
        ? '1 fil blev ikke taget ind:'
        : `${sentences.length} filer blev ikke taget ind:`;
    const list = document.createElement('ul');
    for (const sentence of sentences) {
      const line = document.createElement('li');
      line.textContent = sentence;
      list.append(line);
    }
    status.replaceChildren(words, list);
  }

  #status(): HTMLElement {
    const known = this.querySelector<HTMLElement>('[role=status]');
    if (known) return known;
    const status = document.createElement('div');
    status.setAttribute('role', 'status');
    status.className = 'upload-status';
    this.append(status);
    return status;
  }
}

async function showListAsItIs(): Promise<void> {
  const page = await fetch(location.pathname).then((reply) => reply.text());
  const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-annexes]');
  if (fresh) document.querySelector('[data-annexes]')?.replaceWith(fresh);
}

function readAnswer(text: string): { readonly ok: boolean; readonly refusals: readonly string[] } {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) throw new Error('no object');
    const listed = 'refusals' in answer && Array.isArray(answer.refusals) ? answer.refusals.map(String) : [];
    const single = 'message' in answer ? [String(answer.message)] : [];
    return { ok: 'ok' in answer && answer.ok === true, refusals: [...listed, ...single] };
  } catch {
    return { ok: false, refusals: ['Noget gik galt under afsendelsen. Prøv igen om lidt.'] };
  }
}

customElements.define('tvaers-upload', TvaersUpload);
