import { councilsWork, templateWork } from '../../../addresses/index.ts';
import type { Route } from '../../../platform/http/route.ts';
import { showCouncils } from './handlers/show-councils.ts';
import { showTemplate, submitTemplate } from './handlers/template.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: councilsWork.pattern, access: 'prepare-agenda', handle: showCouncils },
  {
    method: 'GET',
    path: templateWork.pattern,
    access: 'edit-template',
    handle: (visit) => showTemplate(visit),
  },
  { method: 'POST', path: templateWork.pattern, access: 'edit-template', handle: submitTemplate },
];
