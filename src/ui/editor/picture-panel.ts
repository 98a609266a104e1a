import type { Editor } from '@tiptap/core';
import type { Action } from './actions.ts';
import type { Panel } from './panel.ts';
import { texts } from './texts.da.ts';

/** Where pictures are sent, and the form whose hidden fields (the token against forged requests) go along. */
type PictureUpload = { readonly address: string; readonly form: HTMLFormElement | null };

/** Inserts a picture with its description; on a chosen picture the same button changes the description. */
export function pictureAction(panel: Panel, upload: PictureUpload): Action {
  return {
    label: texts.picture,
    opensPanel: true,
    isOn: (editor) => editor.isActive('picture'),
    canRun: (editor) => !editor.isActive('table') && !editor.isActive('listItem'),
    run: (editor) =>
      editor.isActive('picture') ? openChange(editor, panel) : openInsert(editor, panel, upload),
  };
}

const altField = { label: texts.pictureAlt, hint: texts.pictureAltHint, type: 'text' } as const;

function openChange(editor: Editor, panel: Panel): void {
  const alt: unknown = editor.getAttributes('picture').alt;
  panel.open({
    title: texts.picture,
    submit: texts.save,
    fields: [{ ...altField, value: typeof alt === 'string' ? alt : '' }],
    onSubmit: ([altInput]) => {
      const described = altInput?.value.trim() ?? '';
      if (described === '') return texts.pictureAltMissing;
      editor.chain().updateAttributes('picture', { alt: described }).run();
      return null;
    },
  });
}

function openInsert(editor: Editor, panel: Panel, upload: PictureUpload): void {
  panel.open({
    title: texts.picture,
    submit: texts.insert,
    fields: [
      { label: texts.pictureFile, type: 'file', accept: 'image/png,image/jpeg,image/gif,image/webp' },
      altField,
    ],
    onSubmit: async ([fileInput, altInput]) => {
      const file = fileInput?.files?.[0];
      const alt = altInput?.value.trim() ?? '';
      if (!file) return texts.pictureMissing;
      if (alt === '') return texts.pictureAltMissing;
      const sent = await sendPicture(file, upload);
      if (sent.file === null) return sent.message;
      editor
        .chain()
        .insertContent([{ type: 'picture', attrs: { file: sent.file, alt } }, { type: 'paragraph' }])
        .run();
      return null;
    },
  });
}

type Sent = { readonly file: string } | { readonly file: null; readonly message: string };

/** Posts the file; the server answers `{ok:true, file}` with the hash, or `{ok:false, message}`. */
async function sendPicture(file: File, { address, form }: PictureUpload): Promise<Sent> {
  const body = new FormData();
  for (const input of form?.querySelectorAll<HTMLInputElement>('input[type=hidden][name]') ?? []) {
    body.append(input.name, input.value);
  }
  body.append('file', file);
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } });
    return readAnswer(await response.json());
  } catch {
    return { file: null, message: texts.pictureFailed };
  }
}

function readAnswer(answer: unknown): Sent {
  const failed = { file: null, message: texts.pictureFailed };
  if (typeof answer !== 'object' || answer === null) return failed;
  if ('file' in answer && typeof answer.file === 'string' && /^[0-9a-f]{64}$/.test(answer.file)) {
    return { file: answer.file };
  }
  return 'message' in answer && typeof answer.message === 'string'
    ? { file: null, message: answer.message }
    : failed;
}
