import { Editor } from '@tiptap/core';
import { fromMarks, nameMarks, toMarks } from 'tvaers-richtext';
import {
  annexMarkAction,
  deleteTable,
  historyActions,
  insertTable,
  tableActions,
  textActions,
} from './actions.ts';
import { startAutosave } from './autosave.ts';
import { captionAction } from './caption-panel.ts';
import { fromDocument, toDocument } from './convert.ts';
import { make, newElementId } from './dom.ts';
import { describeBox, findFreeMark, listUsedMarks, writeField } from './field.ts';
import { linkAction, openLinkPanel } from './link-panel.ts';
import { makePanel, type Panel } from './panel.ts';
import { cleanPastedHtml } from './paste.ts';
import { pictureAction } from './picture-panel.ts';
import { extensionsFor } from './schema.ts';
import { newKeys } from './tab-leave.ts';
import { texts } from './texts.da.ts';
import { makeToolbar, type Toolbar } from './toolbar.ts';

/**
 * `<tvaers-editor><textarea name="…" data-format="marks">…</textarea></tvaers-editor>`: without script a text field
 * with simple marks; with script an editor that keeps writing the same marks into that field.
 *
 * Attributes: `data-icons` (address of the design system's icon sheet), `data-picture-upload` (where pictures are
 * posted; no button without it), `data-picture-address` (where they are read, `{file}` for the hash),
 * `data-heading-level` (level on the page of the text's first level; 3).
 */
class TvaersEditor extends HTMLElement {
  #editor: Editor | null = null;

  connectedCallback(): void {
    const textarea = this.querySelector<HTMLTextAreaElement>('textarea[data-format=marks]');
    if (!textarea || this.#editor) return;
    this.#editor = upgrade(this, textarea);
    if (textarea.form) startAutosave(textarea.form);
  }

  disconnectedCallback(): void {
    this.#editor?.destroy();
    this.#editor = null;
  }
}

function upgrade(host: HTMLElement, textarea: HTMLTextAreaElement): Editor {
  const field = { textarea, form: textarea.form };
  const keys = make('p', { class: 'editor-keys', id: newElementId('keys') }, texts.keys);
  const box = make('div', { class: 'editor-box', id: newElementId('box') });
  const readText = (from: Editor) => nameMarks(fromDocument(from.getJSON()));
  const marksOf = (from: Editor) => toMarks(readText(from));
  let bars: readonly Toolbar[] = [];
  const panel = makePanel(() => editor.view.focus());
  const usedMarks = () => listUsedMarks(field, readText(editor));
  const newMark = () => findFreeMark(usedMarks());
  const goToToolbar = () => bars[0]?.focus();
  const editor: Editor = new Editor({
    element: box,
    injectCSS: false,
    extensions: [
      ...extensionsFor({ ...readOptions(host), newMark }),
      newKeys(goToToolbar, () => openLinkPanel(editor, panel)),
    ],
    content: toDocument(fromMarks(textarea.value)),
    editorProps: {
      attributes: describeBox(textarea, keys.id),
      transformPastedHTML: (markup) => cleanPastedHtml(markup, editor.schema, usedMarks()),
    },
    onTransaction: () => {
      for (const bar of bars) bar.refresh();
    },
    onUpdate: ({ editor: changed }) => writeField(field, marksOf(changed)),
  });
  const tools = makeTools(host, editor, {
    panel,
    controls: box.id,
    newMark,
    form: textarea.form,
  });
  bars = tools;
  host.append(
    make('div', { class: 'editor-frame' }, ...tools.map((bar) => bar.element), panel.element, box),
    keys,
  );
  textarea.hidden = true;
  textarea.required = false;
  host.classList.add('editor-ready');
  textarea.labels?.[0]?.addEventListener('click', () => editor.view.focus());
  return editor;
}

function readOptions(host: HTMLElement) {
  const address = host.dataset.pictureAddress ?? '{file}';
  return {
    headingLevel: Number(host.dataset.headingLevel ?? '3'),
    pictureAddress: (file: string) => address.replace('{file}', file),
  };
}

type ToolOptions = {
  readonly panel: Panel;
  readonly controls: string;
  readonly newMark: () => string;
  readonly form: HTMLFormElement | null;
};

/** The toolbar, and the one for tables that shows only while the cursor stands in a table. */
function makeTools(
  host: HTMLElement,
  editor: Editor,
  { panel, controls, newMark, form }: ToolOptions,
): Toolbar[] {
  const { pictureUpload, icons = null } = host.dataset;
  const picture = pictureUpload === undefined ? [] : [pictureAction(panel, { address: pictureUpload, form })];
  const common = { controls, icons, onEscape: () => editor.view.focus() };
  const inserts = [linkAction(panel), insertTable, ...picture, annexMarkAction(newMark)];
  const main = makeToolbar(editor, {
    ...common,
    label: texts.toolbar,
    groups: [...textActions, inserts, historyActions],
  });
  const table = makeToolbar(editor, {
    ...common,
    label: texts.tableTools,
    groups: [tableActions, [captionAction(panel), deleteTable]],
  });
  const refresh = () => {
    table.element.hidden = !editor.isActive('table');
    table.refresh();
  };
  refresh();
  return [main, { ...table, refresh }];
}

if (!customElements.get('tvaers-editor')) customElements.define('tvaers-editor', TvaersEditor);
