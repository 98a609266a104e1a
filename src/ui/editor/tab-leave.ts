import { Extension } from '@tiptap/core';

/**
 * A way out by keyboard: Tab indents lists and walks through tables, so Escape makes the next Tab leave the field
 * (WCAG 2.1.2), and Alt+F10 goes to the toolbar.
 */
export function newKeys(goToToolbar: () => void, openLink: () => void) {
  let leaves = false;
  const release = () => {
    const wasLeaving = leaves;
    leaves = false;
    return wasLeaving;
  };
  return Extension.create({
    name: 'keys',
    priority: 1000,
    onBlur: () => {
      leaves = false;
    },
    onUpdate: () => {
      leaves = false;
    },
    addKeyboardShortcuts() {
      return {
        Escape: () => {
          leaves = true;
          return true;
        },
        Tab: () => release() && leaveField(this.editor.view.dom, 1),
        'Shift-Tab': () => release() && leaveField(this.editor.view.dom, -1),
        'Alt-F10': () => {
          goToToolbar();
          return true;
        },
        'Mod-k': () => {
          openLink();
          return true;
        },
        // A line break is a new paragraph: the text model has no other.
        'Shift-Enter': () => this.editor.commands.enter(),
      };
    },
  });
}

/** Moves focus past the field. Answering "not mine" would let the list or the table take the key instead. */
function leaveField(field: HTMLElement, step: 1 | -1): boolean {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable=true]',
    ),
  ].filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.getClientRects().length > 0);
  const outside = stops.filter((stop) => stop === field || !field.contains(stop));
  outside[outside.indexOf(field) + step]?.focus();
  return true;
}
