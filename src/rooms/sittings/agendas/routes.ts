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
import type { Refusal, Result } from '../../../kernel/result.ts';
import { htmlReply, jsonReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Access, Route, Visit } from '../../../platform/http/route.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { browserAddress } from '../../../ui/index.ts';
import { findMeeting } from '../meetings/index.ts';
import { addItem } from './commands/add-item.ts';
import { approveAgenda } from './commands/approve-agenda.ts';
import { addSection, moveSection, removeSection, renameSection } from './commands/arrange-sections.ts';
import { placeItem, stepItem } from './commands/move-item.ts';
import { openAgenda } from './commands/open-agenda.ts';
import { restoreItem } from './commands/restore-item.ts';
import { undoApproval } from './commands/undo-approval.ts';
import { deleteItem, reinstateItem, withdrawItem } from './commands/withdraw-item.ts';
import { agendaWorkPage } from './pages/agenda-work-page.ts';
import { historyPage } from './pages/history-page.ts';
import { showItem, submitItem } from './queries/answer-item.ts';
import { describeAgenda } from './queries/describe-agenda.ts';
import { describeItem, type ItemWork } from './queries/describe-item.ts';
import { listSavedStates } from './queries/item-history.ts';

const preparers: Access = ['secretariat', 'chair'];
const writers: Access = ['secretariat'];
const missing = () => new Response(null, { status: 404 });

async function showAgenda(visit: Visit, error: string | null = null): Promise<Response> {
  const work = await describeAgenda(visit);
  if (!work) return missing();
  const page = agendaWorkPage(visit, { ...work, error, script: await browserAddress('order') });
  return htmlReply(page, error ? 422 : 200);
}

type Work = (trx: Trx, visit: Visit, meetingId: string) => Promise<Result<unknown>>;

/** A change of the agenda in the address: done, and back to the agenda; or refused on it. */
function changing(work: Work, notice: string): Route['handle'] {
  return async (visit) => {
    const { council = '', date = '' } = visit.params;
    const done = await visit.db.as(visit.viewer, async (trx) => {
      const meeting = await findMeeting(trx, visit.viewer, council, date);
      return meeting ? work(trx, visit, meeting.id) : null;
    });
    if (done === null) return missing();
    if (!done.ok) return showAgenda(visit, done.error.message);
    return redirectTo(agendaAddress(visit), notice);
  };
}

type ItemChange = (trx: Trx, visit: Visit, work: ItemWork) => Promise<Result<unknown>>;

/** A change of the item in the address; refused on its page, done with a notice on `to`. */
function changingItem(change: ItemChange, notice: string, to: (visit: Visit) => string): Route['handle'] {
  return async (visit) => {
    const work = await describeItem(visit);
    if (!work) return missing();
    const done = await visit.db.as(visit.viewer, (trx) => change(trx, visit, work));
    const byScript = (visit.headers.get('accept') ?? '').includes('application/json');
    if (byScript)
      return done.ok ? jsonReply({ ok: true }) : jsonReply({ ok: false, message: done.error.message }, 422);
    return done.ok ? redirectTo(to(visit), notice) : showItem(visit, done.error.message);
  };
}

function agendaAddress(visit: Visit): string {
  const { council = '', date = '' } = visit.params;
  return agendaWork({ council, date });
}

function itemAddress(visit: Visit): string {
  const { council = '', date = '', item = '' } = visit.params;
  return itemWork({ council, date, item });
}

async function submitOpen(visit: Visit): Promise<Response> {
  const { council = '', date = '' } = visit.params;
  const found = await visit.db.as(visit.viewer, async (trx) => {
    const meeting = await findMeeting(trx, visit.viewer, council, date);
    if (meeting) await openAgenda(trx, meeting);
    return meeting;
  });
  return found
    ? redirectTo(agendaAddress(visit), 'Dagsordenen er oprettet efter rådets skabelon.')
    : missing();
}

async function submitNewItem(visit: Visit): Promise<Response> {
  const { council = '', date = '' } = visit.params;
  const added = await visit.db.as(visit.viewer, async (trx) => {
    const meeting = await findMeeting(trx, visit.viewer, council, date);
    if (!meeting) return null;
    const sectionId = visit.form.text('section');
    return addItem(trx, visit.viewer, { meetingId: meeting.id, sectionId, title: visit.form.text('title') });
  });
  if (!added) return missing();
  if (!added.ok) return showAgenda(visit, added.error.message);
  return redirectTo(itemWork({ council, date, item: added.value }), 'Punktet er tilføjet.');
}

function changeSection(trx: Trx, visit: Visit, meetingId: string): Promise<Result<unknown>> {
  const { section = '' } = visit.params;
  const wish = visit.form.text('do');
  if (wish === 'up' || wish === 'down') return moveSection(trx, meetingId, section, wish);
  if (wish === 'remove') return removeSection(trx, meetingId, section);
  return renameSection(trx, meetingId, section, visit.form.text('sectionTitle'));
}

function approve(trx: Trx, visit: Visit, meetingId: string): Promise<Result<unknown>> {
  const { clock, form, viewer } = visit;
  return approveAgenda(trx, viewer, meetingId, {
    at: clock.now(),
    today: clock.today(),
    reason: form.text('reason'),
  });
}

async function restore(trx: Trx, visit: Visit, work: ItemWork): Promise<Result<unknown>> {
  const [current, wanted] = [Number(visit.form.text('revision')), Number(visit.form.text('wanted'))];
  const done = await restoreItem(trx, visit.viewer, work.item.id, { current, wanted });
  if (done.ok) return done;
  const error: Refusal = 'conflict' in done.error ? done.error.refusal : done.error;
  return { ok: false, error };
}

async function showHistory(visit: Visit): Promise<Response> {
  const work = await describeItem(visit);
  if (!work) return missing();
  const states = await visit.db.as(visit.viewer, (trx) => listSavedStates(trx, work.item.id));
  return htmlReply(historyPage(visit, work, states));
}

function post(path: string, handle: Route['handle'], access: Access = writers): Route {
  return { method: 'POST', path, access, handle };
}

export const routes: readonly Route[] = [
  { method: 'GET', path: agendaWork.pattern, access: preparers, handle: (visit) => showAgenda(visit) },
  post(agendaOpening.pattern, submitOpen),
  post(
    newSection.pattern,
    changing(
      (trx, visit, id) => addSection(trx, id, visit.form.text('sectionTitle')),
      'Afsnittet er tilføjet.',
    ),
  ),
  post(agendaSection.pattern, changing(changeSection, 'Afsnittet er ændret.')),
  post(newItem.pattern, submitNewItem),
  post(agendaApproval.pattern, changing(approve, 'Dagsordenen er godkendt og kan sendes ud.'), preparers),
  post(
    approvalUndoing.pattern,
    changing(
      (trx, visit, id) => undoApproval(trx, visit.viewer, id),
      'Godkendelsen er fortrudt. Dagsordenen kan rettes igen.',
    ),
    preparers,
  ),
  { method: 'GET', path: itemWork.pattern, access: preparers, handle: (visit) => showItem(visit) },
  { method: 'POST', path: itemWork.pattern, access: writers, bodyLimit: 4_000_000, handle: submitItem },
  { method: 'GET', path: itemHistory.pattern, access: writers, handle: showHistory },
  post(itemRestoration.pattern, changingItem(restore, 'Den tidligere udgave gælder igen.', itemAddress)),
  post(
    itemStep.pattern,
    changingItem(
      (trx, visit, work) =>
        stepItem(trx, work.item.id, visit.form.text('direction') === 'up' ? 'up' : 'down'),
      'Punktet er flyttet.',
      agendaAddress,
    ),
  ),
  post(
    itemPlacing.pattern,
    changingItem(
      (trx, visit, work) => placeItem(trx, work.item.id, visit.form.text('section'), placeOf(visit)),
      'Punktet er flyttet.',
      agendaAddress,
    ),
  ),
  post(
    itemWithdrawal.pattern,
    changingItem(
      (trx, visit, work) => withdrawItem(trx, work.item.id, visit.form.text('withdrawReason')),
      'Punktet er udgået. Det beholder sit nummer.',
      itemAddress,
    ),
  ),
  post(
    itemReinstatement.pattern,
    changingItem(
      (trx, _visit, work) => reinstateItem(trx, work.item.id),
      'Punktet er sat på igen.',
      itemAddress,
    ),
  ),
  post(
    itemDeletion.pattern,
    changingItem((trx, _visit, work) => deleteItem(trx, work.item.id), 'Punktet er slettet.', agendaAddress),
  ),
];

/** Zero and up; anything else means last. */
function placeOf(visit: Visit): number {
  const place = Number(visit.form.text('index'));
  return Number.isInteger(place) && place >= 0 ? place : Number.MAX_SAFE_INTEGER;
}
