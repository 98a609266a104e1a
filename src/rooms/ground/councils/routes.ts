import { councilsWork, templateWork } from '../../../addresses/index.ts';
import type { Access, Route } from '../../../platform/http/route.ts';
import { showCouncils } from './handlers/show-councils.ts';
import { showTemplate, submitTemplate } from './handlers/template.ts';

const keepers: Access = ['secretariat'];

export const routes: readonly Route[] = [
  { method: 'GET', path: councilsWork.pattern, access: ['secretariat', 'chair'], handle: showCouncils },
  { method: 'GET', path: templateWork.pattern, access: keepers, handle: (visit) => showTemplate(visit) },
  { method: 'POST', path: templateWork.pattern, access: keepers, handle: submitTemplate },
];
