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
import { formOn } from '../../../platform/http/form-on.ts';
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

type Page = Parameters<typeof formOn>[0];

function on(page: Page, path: string, handle: Route['handle'], access: Access = 'write-agenda') {
  return formOn(page, { path, access, handle });
}

const approval: Page = (place) => `${agendaWork(place)}#godkendelse`;
const itemMove: Page = (place) => `${itemWork(place)}#flyt`;
const itemEnd: Page = (place) => `${itemWork(place)}#udgaar`;

export const routes: readonly Route[] = [
  { method: 'GET', path: agendaWork.pattern, access: 'prepare-agenda', handle: (visit) => showAgenda(visit) },
  ...on(agendaWork, agendaOpening.pattern, submitOpening),
  ...on(agendaWork, newSection.pattern, submitNewSection),
  ...on(agendaWork, agendaSection.pattern, submitSection),
  ...on(agendaWork, newItem.pattern, submitNewItem),
  ...on(approval, agendaApproval.pattern, submitApproval, 'approve-agenda'),
  ...on(approval, approvalUndoing.pattern, submitUndoing, 'approve-agenda'),
  { method: 'GET', path: itemWork.pattern, access: 'prepare-agenda', handle: (visit) => showItem(visit) },
  { method: 'POST', path: itemWork.pattern, access: 'write-agenda', bodyLimit, handle: submitItem },
  { method: 'GET', path: itemHistory.pattern, access: 'write-agenda', handle: showSavedStates },
  ...on(itemHistory, itemRestoration.pattern, submitRestoration),
  ...on(agendaWork, itemStep.pattern, submitStep),
  ...on(itemMove, itemPlacing.pattern, submitPlace),
  ...on(itemEnd, itemWithdrawal.pattern, submitWithdrawal),
  ...on(itemEnd, itemReinstatement.pattern, submitReinstatement),
  ...on(itemEnd, itemDeletion.pattern, submitDeletion),
];
