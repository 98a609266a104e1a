import { make } from './dom.ts';
import { texts } from './texts.da.ts';

const quiet = 2_000;
const patience = [5_000, 10_000, 30_000];

/** What the server says to an autosave. */
type Answer =
  | { readonly kind: 'saved'; readonly revision: string; readonly at: string }
  | { readonly kind: 'refused'; readonly message: string; readonly conflict: boolean }
  | { readonly kind: 'unreachable' };

type State = {
  /** Something was changed that no save has taken along. */
  changed: boolean;
  /** Something was typed since the last save began. */
  typed: boolean;
  /** The running save, or null. */
  saving: Promise<void> | null;
  stopped: boolean;
  /** How often in a row the server was not reached. */
  failures: number;
  timer: number | undefined;
};

const known = new WeakSet<HTMLFormElement>();

/**
 * Watches a form once. With `data-autosave` it is posted two seconds after the last change, with the hidden field
 * `revision`, and the answer is told in a polite live region; a conflict stops the saving and points to
 * `data-conflict`. What differs from `data-stored` in a
 * field with `data-saved-by-hand` waits for the button, and its words say so. With or without, the browser asks before a page with unsaved words is left.
 */
export function startAutosave(form: HTMLFormElement): void {
  if (known.has(form)) return;
  known.add(form);
  const address = form.dataset.autosave;
  const state: State = {
    changed: false,
    typed: false,
    saving: null,
    stopped: address === undefined,
    failures: 0,
    timer: undefined,
  };
  const status = findStatus(form);
  const later = (delay: number) => {
    window.clearTimeout(state.timer);
    if (!state.stopped) state.timer = window.setTimeout(() => void begin(), delay);
  };
  const begin = async () => {
    if (state.saving) return;
    state.saving = save(form, address ?? '', state, status);
    await state.saving;
    state.saving = null;
    if (state.failures > 0) later(patience[state.failures - 1] ?? 30_000);
    else if (state.typed) later(quiet);
  };
  const changed = () => {
    state.changed = true;
    state.typed = true;
    later(quiet);
  };
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => {
    window.clearTimeout(state.timer);
    if (!state.saving) {
      state.changed = false;
      state.stopped = true;
      return;
    }
    // Two saves at once would collide with each other: the running one brings the revision this one needs.
    event.preventDefault();
    const { submitter } = event;
    void state.saving.then(() => form.requestSubmit(submitter));
  });
  window.addEventListener('beforeunload', (event) => {
    if (state.changed) event.preventDefault();
  });
}

async function save(
  form: HTMLFormElement,
  address: string,
  state: State,
  status: HTMLElement,
): Promise<void> {
  state.typed = false;
  const answer = await post(form, address);
  state.failures = answer.kind === 'unreachable' ? Math.min(patience.length, state.failures + 1) : 0;
  if (answer.kind === 'saved') {
    const waiting = savedByHand(form);
    state.changed = state.typed || waiting.length > 0;
    const revision = form.querySelector<HTMLInputElement>('input[name=revision]');
    if (revision) revision.value = answer.revision;
    status.replaceChildren([texts.saved(answer.at), ...waiting].join('. '));
  } else if (answer.kind === 'refused') {
    // What the server does not take is tried again when it is changed, a conflict never.
    state.stopped = answer.conflict;
    status.replaceChildren(answer.message, ...(answer.conflict ? conflictLink(form) : []));
  } else status.replaceChildren(texts.notSaved);
}

/** The words of the fields that were changed and that only the button saves. */
function savedByHand(form: HTMLFormElement): readonly string[] {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[data-saved-by-hand]')];
  return fields
    .filter(({ value, dataset }) => value !== dataset.stored)
    .map(({ dataset }) => dataset.savedByHand ?? '');
}

function conflictLink(form: HTMLFormElement): (Node | string)[] {
  const { conflict } = form.dataset;
  return conflict === undefined ? [] : [' ', make('a', { href: conflict }, texts.seeConflict)];
}

async function post(form: HTMLFormElement, address: string): Promise<Answer> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } });
    return readAnswer(await response.json(), response.headers.get('date'));
  } catch {
    return { kind: 'unreachable' };
  }
}

function readAnswer(answer: unknown, date: string | null): Answer {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return { kind: 'unreachable' };
  if (answer.ok === true) {
    const revision = 'revision' in answer ? String(answer.revision) : '';
    return { kind: 'saved', revision, at: clockTime(date) };
  }
  const message = 'message' in answer && typeof answer.message === 'string' ? answer.message : texts.notSaved;
  return { kind: 'refused', message, conflict: 'conflict' in answer && answer.conflict === true };
}

/** The server's own time of the answer, as it is said in Denmark: "14.32". */
function clockTime(date: string | null): string {
  const instant = Date.parse(date ?? '');
  if (Number.isNaN(instant)) return '';
  const format = new Intl.DateTimeFormat('da-DK', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  });
  return format.format(instant);
}

/** The form's own `[data-autosave-status]`, or one made before its last buttons. */
function findStatus(form: HTMLFormElement): HTMLElement {
  const known = form.querySelector<HTMLElement>('[data-autosave-status]');
  const status = known ?? make('p', { class: 'autosave-status' });
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  if (!known) form.append(status);
  return status;
}
