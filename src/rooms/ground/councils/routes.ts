import { councilsWork, templateWork } from '../../../addresses/index.ts';
import { councilsWhere } from '../../../kernel/viewer.ts';
import { htmlReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { changeTemplate } from './commands/change-template.ts';
import { councilsPage } from './pages/councils-page.ts';
import { templatePage } from './pages/template-page.ts';
import { findCouncil, getTemplateSections, listCouncils } from './store.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: councilsWork.pattern, access: ['secretariat', 'chair'], handle: showCouncils },
  {
    method: 'GET',
    path: templateWork.pattern,
    access: ['secretariat'],
    handle: (visit) => showTemplate(visit, null),
  },
  { method: 'POST', path: templateWork.pattern, access: ['secretariat'], handle: saveTemplate },
];

async function showCouncils(visit: Visit): Promise<Response> {
  const mine = councilsWhere(visit.viewer, 'secretariat', 'chair');
  const all = await visit.db.as(visit.viewer, (trx) => listCouncils(trx));
  return htmlReply(
    councilsPage(
      visit,
      all.filter(({ id }) => mine.includes(id)),
    ),
  );
}

async function showTemplate(
  visit: Visit,
  refusal: { text: string; error: string } | null,
): Promise<Response> {
  const id = visit.params.council ?? '';
  const [council, sections] = await visit.db.as(visit.viewer, async (trx) =>
    Promise.all([findCouncil(trx, id), getTemplateSections(trx, id)]),
  );
  if (council === null) return new Response(null, { status: 404 });
  const page = refusal ?? { text: sections.join('\n'), error: null };
  return htmlReply(templatePage(visit, { council, ...page }), refusal ? 422 : 200);
}

async function saveTemplate(visit: Visit): Promise<Response> {
  const council = visit.params.council ?? '';
  const text = visit.form.text('sections');
  const changed = await visit.db.as(visit.viewer, (trx) =>
    changeTemplate(trx, visit.viewer, council, text, visit.clock.now()),
  );
  if (!changed.ok) return showTemplate(visit, { text, error: changed.error.message });
  return redirectTo(templateWork({ council }), 'Skabelonen er gemt.');
}
