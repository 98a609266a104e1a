import { templateWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { refill, statusOf } from '../../../../ui/index.ts';
import { changeTemplate } from '../commands/change-template.ts';
import { fieldsOfTemplate } from '../forms/template-form.ts';
import { templatePage } from '../pages/template-page.ts';
import { describeTemplate } from '../queries/describe-template.ts';

export async function showTemplate(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { council: id } = visit.params;
  const described = await visit.read((trx) => describeTemplate(trx, id, visit.sentences));
  if (!described) return notFound();
  const fields = refill(fieldsOfTemplate(described.sections), visit.form.fields);
  return htmlReply(templatePage(visit, { ...described, fields, faults }), statusOf(faults));
}

export async function submitTemplate(visit: Visit): Promise<Response> {
  const { council } = visit.params;
  const changed = await visit.submit(changeTemplate, { ...visit.form.fields, councilId: council });
  return changed.ok
    ? redirectTo(templateWork({ council }), 'Skabelonen er gemt.')
    : showTemplate(visit, changed.error);
}
