import { matterChange, matterSharing, mattersWork, matterWork, newMatter } from '../../../addresses/index.ts';
import type { Access, Route } from '../../../platform/http/route.ts';
import { submitChange, submitNew, submitSharing } from './handlers/change-matters.ts';
import { showChange, showNew, showSharing } from './handlers/show-forms.ts';
import { showList, showMatter } from './handlers/show-matters.ts';
import type { Treatments } from './queries/treatments.ts';

const readers: Access = ['secretariat', 'chair'];
const keepers: Access = ['secretariat'];

/** @param treatments where matters have been treated, which agendas know */
export function routesWith(treatments: Treatments): readonly Route[] {
  return [
    {
      method: 'GET',
      path: mattersWork.pattern,
      access: readers,
      handle: (visit) => showList(visit, treatments),
    },
    { method: 'GET', path: newMatter.pattern, access: keepers, handle: (visit) => showNew(visit) },
    { method: 'POST', path: newMatter.pattern, access: keepers, handle: submitNew },
    {
      method: 'GET',
      path: matterWork.pattern,
      access: readers,
      handle: (visit) => showMatter(visit, treatments),
    },
    { method: 'GET', path: matterChange.pattern, access: keepers, handle: (visit) => showChange(visit) },
    { method: 'POST', path: matterChange.pattern, access: keepers, handle: submitChange },
    { method: 'GET', path: matterSharing.pattern, access: keepers, handle: (visit) => showSharing(visit) },
    { method: 'POST', path: matterSharing.pattern, access: keepers, handle: submitSharing },
  ];
}
