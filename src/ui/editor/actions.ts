import type { Editor } from '@tiptap/core';
import { canIndent, indentItem, outdentItem } from './list-item.ts';
import { texts } from './texts.da.ts';

/** One button of the toolbar. */
export type Action = {
  readonly label: string;
  /** Name of an icon in the design system; the label alone where absent. */
  readonly icon?: string;
  /** As the browser's aria-keyshortcuts wants it. */
  readonly keys?: string;
  /** Focus goes back to the text afterwards, unless the action opened a panel of its own. */
  readonly run: (editor: Editor) => unknown;
  readonly opensPanel?: true;
  /** For buttons that are on or off. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly canRun?: (editor: Editor) => boolean;
};

export const textActions: readonly (readonly Action[])[] = [
  [
    {
      label: texts.heading,
      run: (editor) => editor.chain().toggleNode('heading', 'paragraph', { level: 1 }).run(),
      isOn: (editor) => editor.isActive('heading', { level: 1 }),
      canRun: isPlainPlace,
    },
    {
      label: texts.subheading,
      run: (editor) => editor.chain().toggleNode('heading', 'paragraph', { level: 2 }).run(),
      isOn: (editor) => editor.isActive('heading', { level: 2 }),
      canRun: isPlainPlace,
    },
  ],
  [
    {
      label: texts.bold,
      icon: 'format-bold',
      keys: 'Control+B',
      run: (editor) => editor.chain().toggleBold().run(),
      isOn: (editor) => editor.isActive('bold'),
    },
    {
      label: texts.italic,
      icon: 'format-italic',
      keys: 'Control+I',
      run: (editor) => editor.chain().toggleItalic().run(),
      isOn: (editor) => editor.isActive('italic'),
    },
  ],
  [
    {
      label: texts.bulletList,
      icon: 'format-list-bulleted',
      run: (editor) => editor.chain().toggleBulletList().run(),
      isOn: (editor) => editor.isActive('bulletList'),
      canRun: isOutsideTable,
    },
    {
      label: texts.numberedList,
      icon: 'format-list-numbered',
      run: (editor) => editor.chain().toggleOrderedList().run(),
      isOn: (editor) => editor.isActive('orderedList'),
      canRun: isOutsideTable,
    },
    {
      label: texts.indent,
      icon: 'format-indent-increase',
      run: (editor) => indentItem(editor),
      canRun: canIndent,
    },
    {
      label: texts.outdent,
      icon: 'format-indent-decrease',
      run: (editor) => outdentItem(editor),
      canRun: (editor) => editor.isActive('listItem'),
    },
  ],
];

export const historyActions: readonly Action[] = [
  {
    label: texts.undo,
    icon: 'reply',
    keys: 'Control+Z',
    run: (editor) => editor.chain().undo().run(),
    canRun: (editor) => editor.can().undo(),
  },
  {
    label: texts.redo,
    icon: 'forward',
    keys: 'Control+Y',
    run: (editor) => editor.chain().redo().run(),
    canRun: (editor) => editor.can().redo(),
  },
];

export const insertTable: Action = {
  label: texts.table,
  run: (editor) => editor.chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  canRun: isPlainPlace,
};

/** Turns the paragraph into the place of an annex, or back. `newMark` gives a key no other mark has. */
export function annexMarkAction(newMark: () => string): Action {
  return {
    label: texts.annexMark,
    run: (editor) =>
      editor.isActive('annexMark')
        ? editor.chain().setNode('paragraph').run()
        : editor.chain().setNode('annexMark', { mark: newMark() }).run(),
    isOn: (editor) => editor.isActive('annexMark'),
    canRun: isPlainPlace,
  };
}

export const tableActions: readonly Action[] = [
  { label: texts.rowAbove, run: (editor) => editor.chain().addRowBefore().run() },
  { label: texts.rowBelow, run: (editor) => editor.chain().addRowAfter().run() },
  { label: texts.columnBefore, run: (editor) => editor.chain().addColumnBefore().run() },
  { label: texts.columnAfter, run: (editor) => editor.chain().addColumnAfter().run() },
  { label: texts.deleteRow, run: (editor) => editor.chain().deleteRow().run() },
  { label: texts.deleteColumn, run: (editor) => editor.chain().deleteColumn().run() },
  {
    label: texts.headRow,
    run: (editor) => editor.chain().toggleHeaderRow().run(),
    isOn: (editor) => hasHeadRow(editor),
  },
];

export const deleteTable: Action = {
  label: texts.deleteTable,
  run: (editor) => editor.chain().deleteTable().run(),
};

function isOutsideTable(editor: Editor): boolean {
  return !editor.isActive('table');
}

/** Headings, tables and marks stand on the page itself, never within a list or a table. */
function isPlainPlace(editor: Editor): boolean {
  return isOutsideTable(editor) && !editor.isActive('listItem');
}

function hasHeadRow(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const table = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).find(
    (node) => node.type.name === 'table',
  );
  return table?.firstChild?.firstChild?.type.name === 'tableHeader';
}
