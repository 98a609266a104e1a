import { make, newElementId } from './dom.ts';
import { texts } from './texts.da.ts';

/** A small form below the toolbar. It stands inside the page's form, so it is no form itself and its fields have no names. */
export type Panel = {
  readonly element: HTMLElement;
  readonly open: (content: PanelContent) => void;
  readonly close: () => void;
};

type PanelField = {
  readonly label: string;
  readonly hint?: string;
  readonly type: 'text' | 'file';
  readonly value?: string;
  readonly accept?: string;
};

type PanelContent = {
  readonly title: string;
  readonly fields: readonly PanelField[];
  readonly submit: string;
  /** Further buttons, e.g. to remove a link. */
  readonly extra?: { readonly label: string; readonly run: () => void };
  /** Gets the inputs in the order of the fields; answers a sentence when something is wrong, null when done. */
  readonly onSubmit: (inputs: readonly HTMLInputElement[]) => Promise<string | null> | string | null;
};

export function makePanel(onClose: () => void): Panel {
  const element = make('div', { class: 'editor-panel', role: 'group', hidden: true });
  const close = () => {
    element.hidden = true;
    element.replaceChildren();
    onClose();
  };
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // What is typed here is not yet part of the page's form.
  for (const name of ['input', 'change']) element.addEventListener(name, (event) => event.stopPropagation());
  return { element, close, open: (content) => fillPanel(element, content, close) };
}

function fillPanel(element: HTMLElement, content: PanelContent, close: () => void): void {
  const error = make('p', { class: 'form-error-message', role: 'alert', id: newElementId('error') });
  const fields = content.fields.map((field) => makeField(field, error.id));
  const inputs = fields.map((field) => field.input);
  const submit = make('button', { type: 'button', class: 'button button-primary' }, content.submit);
  const cancel = make('button', { type: 'button', class: 'button button-secondary' }, texts.cancel);
  const run = async () => {
    submit.disabled = true;
    const wrong = await content.onSubmit(inputs);
    submit.disabled = false;
    error.textContent = wrong ?? '';
    if (wrong === null) close();
    else inputs[0]?.focus();
  };
  submit.addEventListener('click', run);
  cancel.addEventListener('click', close);
  for (const input of inputs) input.addEventListener('keydown', (event) => submitOnEnter(event, run));
  const extra = content.extra === undefined ? [] : [makeExtra(content.extra, close)];
  element.setAttribute('aria-label', content.title);
  element.replaceChildren(
    error,
    ...fields.map((field) => field.frame),
    make('div', { class: 'editor-panel-buttons' }, submit, cancel, ...extra),
  );
  element.hidden = false;
  inputs[0]?.focus();
}

function submitOnEnter(event: KeyboardEvent, run: () => Promise<void>): void {
  if (event.key !== 'Enter') return;
  // Enter would otherwise send the whole page's form.
  event.preventDefault();
  void run();
}

function makeExtra(
  extra: { readonly label: string; readonly run: () => void },
  close: () => void,
): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'button button-secondary' }, extra.label);
  button.addEventListener('click', () => {
    extra.run();
    close();
  });
  return button;
}

function makeField(field: PanelField, errorId: string): { frame: HTMLElement; input: HTMLInputElement } {
  const id = newElementId('field');
  const hintId = `${id}-hint`;
  const hint = field.hint === undefined ? [] : [make('span', { class: 'form-hint', id: hintId }, field.hint)];
  const input = make('input', {
    id,
    type: field.type,
    class: 'form-input',
    accept: field.accept,
    autocomplete: 'off',
    'aria-describedby': [errorId, ...(hint.length > 0 ? [hintId] : [])].join(' '),
  });
  if (field.type === 'text') input.value = field.value ?? '';
  const label = make('label', { class: 'form-label', for: id }, field.label);
  return { input, frame: make('div', { class: 'form-group' }, label, ...hint, input) };
}
