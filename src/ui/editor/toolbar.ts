import type { Editor } from '@tiptap/core';
import type { Action } from './actions.ts';
import { make, makeIcon } from './dom.ts';

export type Toolbar = {
  readonly element: HTMLElement;
  /** Shows what is on and what can be done where the cursor stands. */
  readonly refresh: () => void;
  readonly focus: () => void;
};

type Button = { readonly element: HTMLButtonElement; readonly action: Action };

/**
 * A toolbar after the pattern of the ARIA Authoring Practices: one stop for Tab, arrows, Home and End within.
 * Buttons that cannot be used stay reachable and say so (aria-disabled), so that the arrows never lose their place.
 */
export function makeToolbar(
  editor: Editor,
  options: {
    readonly label: string;
    readonly controls: string;
    readonly groups: readonly (readonly Action[])[];
    readonly icons: string | null;
    /** What Escape does: back to the text. */
    readonly onEscape: () => void;
  },
): Toolbar {
  const groups = options.groups.map((actions) =>
    actions.map((action) => makeButton(editor, action, options.icons)),
  );
  const buttons = groups.flat();
  const element = make(
    'div',
    {
      class: 'editor-toolbar',
      role: 'toolbar',
      'aria-label': options.label,
      'aria-controls': options.controls,
    },
    ...groups.map((group) =>
      make('div', { class: 'editor-group' }, ...group.map((button) => button.element)),
    ),
  );
  let current = 0;
  const stopAt = (index: number) => {
    current = index;
    buttons.forEach(({ element: button }, place) => {
      button.tabIndex = place === index ? 0 : -1;
    });
  };
  stopAt(0);
  const focus = () => buttons[current]?.element.focus();
  element.addEventListener('focusin', ({ target }) => {
    const index = buttons.findIndex((button) => button.element === target);
    if (index >= 0) stopAt(index);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      options.onEscape();
      return;
    }
    const next = decideNext(event.key, current, buttons.length);
    if (next === null) return;
    event.preventDefault();
    stopAt(next);
    focus();
  });
  const refresh = () => {
    for (const button of buttons) refreshButton(editor, button);
  };
  refresh();
  return { element, refresh, focus };
}

function decideNext(key: string, current: number, count: number): number | null {
  if (key === 'ArrowRight') return (current + 1) % count;
  if (key === 'ArrowLeft') return (current + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function makeButton(editor: Editor, action: Action, icons: string | null): Button {
  const icon = action.icon !== undefined && icons !== null ? [makeIcon(icons, action.icon)] : [];
  const name = make('span', { class: icon.length > 0 ? 'editor-name' : undefined }, action.label);
  const shortcut = action.keys === undefined ? '' : ` (${action.keys.replace('Control', 'Ctrl')})`;
  const element = make(
    'button',
    {
      type: 'button',
      class: 'editor-button',
      title: `${action.label}${shortcut}`,
      'aria-keyshortcuts': action.keys,
    },
    ...icon,
    name,
  );
  // The text keeps its selection while the mouse presses a button.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', () => {
    if (element.getAttribute('aria-disabled') === 'true') return;
    action.run(editor);
    // At once, not in the next frame as the library's own command: a key pressed meanwhile belongs to the text.
    if (!action.opensPanel) editor.view.focus();
  });
  return { element, action };
}

function refreshButton(editor: Editor, { element, action }: Button): void {
  if (action.isOn) element.setAttribute('aria-pressed', String(action.isOn(editor)));
  const can = action.canRun?.(editor) ?? true;
  if (can) element.removeAttribute('aria-disabled');
  else element.setAttribute('aria-disabled', 'true');
}
