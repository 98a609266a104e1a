import {
  agendaApproval,
  agendaOpening,
  agendaSection,
  agendaWork,
  approvalUndoing,
  itemDeletion,
  itemHistory,
  itemPlacing,
  itemReinstatement,
  itemRestoration,
  itemStep,
  itemWithdrawal,
  itemWork,
  newItem,
  newSection,
} from '../../../addresses/index.ts';
import type { Access, Route } from '../../../platform/http/route.ts';
import { submitApproval, submitUndoing } from './handlers/approve.ts';
import { submitNewItem, submitNewSection, submitOpening, submitSection } from './handlers/change-agenda.ts';
import {
  submitDeletion,
  submitItem,
  submitPlace,
  submitReinstatement,
  submitRestoration,
  submitStep,
  submitWithdrawal,
} from './handlers/change-item.ts';
import { showAgenda } from './handlers/show-agenda.ts';
import { showItem, showSavedStates } from './handlers/show-item.ts';

/** A long item with all its words. */
const bodyLimit = 4_000_000;

function post(path: string, handle: Route['handle'], access: Access = 'write-agenda'): Route {
  return { method: 'POST', path, access, handle };
}

export const routes: readonly Route[] = [
  { method: 'GET', path: agendaWork.pattern, access: 'prepare-agenda', handle: (visit) => showAgenda(visit) },
  post(agendaOpening.pattern, submitOpening),
  post(newSection.pattern, submitNewSection),
  post(agendaSection.pattern, submitSection),
  post(newItem.pattern, submitNewItem),
  post(agendaApproval.pattern, submitApproval, 'approve-agenda'),
  post(approvalUndoing.pattern, submitUndoing, 'approve-agenda'),
  { method: 'GET', path: itemWork.pattern, access: 'prepare-agenda', handle: (visit) => showItem(visit) },
  { ...post(itemWork.pattern, submitItem), bodyLimit },
  { method: 'GET', path: itemHistory.pattern, access: 'write-agenda', handle: showSavedStates },
  post(itemRestoration.pattern, submitRestoration),
  post(itemStep.pattern, submitStep),
  post(itemPlacing.pattern, submitPlace),
  post(itemWithdrawal.pattern, submitWithdrawal),
  post(itemReinstatement.pattern, submitReinstatement),
  post(itemDeletion.pattern, submitDeletion),
];
