import { isDeepStrictEqual } from 'node:util';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { templateInput } from '../forms/template-form.ts';
import { getTemplateSections, setTemplate } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Replaces the council's template. Agendas already begun keep their own sections. Refusals: those of the form.
 * @returns the sections as they are now
 */
export const changeTemplate = command({
  name: 'councils.change-template',
  right: 'edit-template',
  input: templateInput,
  refuse,
  async run(act, { councilId, sections }) {
    const before = await getTemplateSections(act.trx, councilId);
    if (isDeepStrictEqual(before, sections)) return unchanged(sections);
    await setTemplate(act.trx, councilId, sections, act.at);
    act.tell({ about: [`council:${councilId}`], before: { sections: before }, after: { sections } });
    return ok(sections);
  },
});
