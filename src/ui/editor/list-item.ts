import { type Editor, Node } from '@tiptap/core';

/** An item: its words and at most one list below. Two levels are enough for an agenda, and all the model has. */
export function newListItem() {
  return Node.create({
    name: 'listItem',
    content: 'paragraph (bulletList | orderedList)?',
    defining: true,
    parseHTML: () => [{ tag: 'li' }],
    renderHTML: () => ['li', 0],
    addKeyboardShortcuts() {
      return {
        Enter: () => this.editor.commands.splitListItem('listItem'),
        Tab: () => indentItem(this.editor),
        'Shift-Tab': () => outdentItem(this.editor),
      };
    },
  });
}

/** Moves the item one level in; false where it cannot, so that Tab goes on to the next field. */
export function indentItem(editor: Editor): boolean {
  return canIndent(editor) && editor.commands.sinkListItem('listItem');
}

/** Only an item of the first level with nothing below it: a third level could not be stored. */
export function canIndent(editor: Editor): boolean {
  const [item, ...outer] = itemsAround(editor);
  return item?.childCount === 1 && outer.length === 0 && editor.can().sinkListItem('listItem');
}

export function outdentItem(editor: Editor): boolean {
  return itemsAround(editor).length > 0 && editor.commands.liftListItem('listItem');
}

/** The items the cursor stands in, the innermost first. */
function itemsAround(editor: Editor) {
  const { $from } = editor.state.selection;
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth))
    .filter((node) => node.type.name === 'listItem')
    .reverse();
}
