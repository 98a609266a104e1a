import { matterChange, matterSharing, mattersWork, matterWork, newMatter } from '../../../addresses/index.ts';
import type { Route } from '../../../platform/http/route.ts';
import { submitChange, submitNew, submitSharing } from './handlers/change-matters.ts';
import { showChange, showNew, showSharing } from './handlers/show-forms.ts';
import { showList, showMatter } from './handlers/show-matters.ts';
import type { Treatments } from './queries/treatments.ts';

/** @param treatments where matters have been treated, which agendas know */
export function routesWith(treatments: Treatments): readonly Route[] {
  return [
    {
      method: 'GET',
      path: mattersWork.pattern,
      access: 'read-matters',
      handle: (visit) => showList(visit, treatments),
    },
    { method: 'GET', path: newMatter.pattern, access: 'keep-matters', handle: (visit) => showNew(visit) },
    { method: 'POST', path: newMatter.pattern, access: 'keep-matters', handle: submitNew },
    {
      method: 'GET',
      path: matterWork.pattern,
      access: 'read-matters',
      handle: (visit) => showMatter(visit, treatments),
    },
    {
      method: 'GET',
      path: matterChange.pattern,
      access: 'keep-matters',
      handle: (visit) => showChange(visit),
    },
    { method: 'POST', path: matterChange.pattern, access: 'keep-matters', handle: submitChange },
    {
      method: 'GET',
      path: matterSharing.pattern,
      access: 'keep-matters',
      handle: (visit) => showSharing(visit),
    },
    { method: 'POST', path: matterSharing.pattern, access: 'keep-matters', handle: submitSharing },
  ];
}
