import type { Action } from './actions.ts';
import type { Panel } from './panel.ts';
import { texts } from './texts.da.ts';

/** The sentence over the table the cursor stands in. */
export function captionAction(panel: Panel): Action {
  return {
    label: texts.caption,
    opensPanel: true,
    run: (editor) => {
      const now: unknown = editor.getAttributes('table').caption;
      panel.open({
        title: texts.caption,
        submit: texts.save,
        fields: [{ label: texts.captionLabel, type: 'text', value: typeof now === 'string' ? now : '' }],
        onSubmit: ([input]) => {
          editor
            .chain()
            .updateAttributes('table', { caption: input?.value.trim() ?? '' })
            .run();
          return null;
        },
      });
    },
  };
}
