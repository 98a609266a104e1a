import type { Editor } from '@tiptap/core';
import { safeLink } from 'tvaers-richtext';
import type { Action } from './actions.ts';
import type { Panel } from './panel.ts';
import { texts } from './texts.da.ts';

/** Asks for the address, and for the words too where none are chosen. */
export function linkAction(panel: Panel): Action {
  return {
    label: texts.link,
    opensPanel: true,
    icon: 'link',
    keys: 'Control+K',
    isOn: (editor) => editor.isActive('link'),
    run: (editor) => openLinkPanel(editor, panel),
  };
}

export function openLinkPanel(editor: Editor, panel: Panel): void {
  if (editor.isActive('link')) editor.commands.extendMarkRange('link');
  const { empty } = editor.state.selection;
  const now: unknown = editor.getAttributes('link').href;
  const address = typeof now === 'string' ? now : '';
  const remove = { label: texts.removeLink, run: () => editor.chain().unsetLink().run() };
  panel.open({
    title: texts.link,
    submit: address === '' ? texts.insert : texts.save,
    fields: [
      { label: texts.linkAddress, hint: texts.linkHint, type: 'text', value: address },
      ...(empty ? [{ label: texts.linkWords, type: 'text' as const }] : []),
    ],
    ...(address === '' ? {} : { extra: remove }),
    onSubmit: ([addressInput, wordsInput]) => {
      const href = completeAddress(addressInput?.value ?? '');
      if (href === null) return texts.linkWrong;
      setLink(editor, href, wordsInput?.value ?? '');
      return null;
    },
  });
}

function setLink(editor: Editor, href: string, words: string): void {
  if (!editor.state.selection.empty) {
    editor.chain().setLink({ href }).run();
    return;
  }
  const text = words.trim() === '' ? href.replace(/^mailto:/, '') : words.trim();
  editor
    .chain()
    .insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] })
    .unsetMark('link')
    .run();
}

/** People write "www.kl.dk" and "kkr@kl.dk" and mean the whole address. */
function completeAddress(typed: string): string | null {
  const text = typed.trim();
  const known = safeLink(text);
  if (known !== null) return known;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return safeLink(`mailto:${text}`);
  return /^[^\s:/]+\.[^\s:]{2,}$/.test(text) ? safeLink(`https://${text}`) : null;
}
