import { isDeepStrictEqual } from 'node:util';
import { ok, refused } from '../../../../kernel/result.ts';
import {
  asReadInput,
  command,
  refuseIfChanged,
  takeTurns,
  unchanged,
} from '../../../../platform/door/index.ts';
import { fieldsOfTemplate, templateInput } from '../forms/template-form.ts';
import { getTemplateSections, setTemplate } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Replaces the council's template. Agendas already begun keep their own sections. Refusals: those of the form ·
 * `changed-meanwhile`.
 * @returns the sections as they are now
 */
export const changeTemplate = command({
  name: 'councils.change-template',
  right: 'edit-template',
  input: templateInput.extend(asReadInput),
  refuse,
  async run(act, { councilId, sections, asRead }) {
    await takeTurns(act, `template:${councilId}`);
    const before = await getTemplateSections(act.trx, councilId);
    const changed = refuseIfChanged(fieldsOfTemplate(before), asRead);
    if (changed) return refused(changed);
    if (isDeepStrictEqual(before, sections)) return unchanged(sections);
    await setTemplate(act.trx, councilId, sections, act.at);
    act.tell({ about: [`council:${councilId}`], before: { sections: before }, after: { sections } });
    return ok(sections);
  },
});
