import {
  annexesWork,
  annexFile,
  annexPlace,
  annexRestoration,
  annexWork,
  draftAnnex,
  draftPicture,
  itemPictures,
  publicAnnex,
  publicPicture,
} from '../../../addresses/index.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal, Result } from '../../../kernel/result.ts';
import { htmlReply, jsonReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Access, Route, Visit } from '../../../platform/http/route.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { browserAddress } from '../../../ui/index.ts';
import { openFile } from '../../ground/files/index.ts';
import type { FoundFile } from '../../ground/papers/index.ts';
import { addAnnexes } from './commands/add-annexes.ts';
import { addPicture } from './commands/add-picture.ts';
import { changeAnnex, replaceAnnexFile } from './commands/change-annex.ts';
import { moveAnnex, placeAnnex } from './commands/order-annexes.ts';
import { removeAnnex, restoreAnnex } from './commands/remove-annex.ts';
import type { Annex } from './model.ts';
import { annexFormPage, fieldsOf } from './pages/annex-form-page.ts';
import { annexesPage } from './pages/annexes-page.ts';
import { placeOf } from './pages/place-of.ts';
import { checkWords, type FieldFault } from './queries/check-words.ts';
import { describeItem, type ItemAnnexes } from './queries/describe-item.ts';
import { findDraftAnnex, findPicture, findSentAnnex } from './queries/find-file.ts';

const preparers: Access = ['secretariat', 'chair'];
const keepers: Access = ['secretariat'];
const missing = () => new Response(null, { status: 404 });
/** Several files of 200 MB in one form. */
const uploadLimit = 2 * 1024 * 1024 * 1024;

type WithItem = (visit: Visit, described: ItemAnnexes) => Promise<Response>;

function withItem(handle: WithItem): Route['handle'] {
  return async (visit) => {
    const described = await visit.db.as(visit.viewer, (trx) => describeItem(trx, visit));
    return described ? handle(visit, described) : missing();
  };
}

function withAnnex(
  handle: (visit: Visit, described: ItemAnnexes, annex: Annex) => Promise<Response>,
): Route['handle'] {
  return withItem(async (visit, described) => {
    const annex = described.annexes.find((each) => each.id === visit.params.annex);
    return annex ? handle(visit, described, annex) : missing();
  });
}

async function replyList(
  visit: Visit,
  described: ItemAnnexes,
  refusals: readonly Refusal[] = [],
): Promise<Response> {
  const scripts = await Promise.all([browserAddress('upload'), browserAddress('order')]);
  const page = annexesPage(visit, { described, refusals, scripts });
  return htmlReply(page, refusals.length > 0 ? 422 : 200);
}

const submitUpload = withItem(async (visit, described) => {
  const uploads = visit.form.files.filter((file) => file.field === 'filer');
  const added = await addAnnexes(visit, described.place, uploads);
  const refusals = added.ok ? added.value.refusals : [added.error];
  if ((visit.headers.get('accept') ?? '').includes('application/json')) {
    return jsonReply({ ok: refusals.length === 0, refusals: refusals.map(({ message }) => message) });
  }
  if (refusals.length === 0) return redirectTo(annexesWork(placeOf(described)), noticeOf(uploads.length));
  // Those that were good are on the item already: the page shows them beside what was wrong with the rest.
  const now = await visit.db.as(visit.viewer, (trx) => describeItem(trx, visit));
  return now ? replyList(visit, now, refusals) : missing();
});

function noticeOf(count: number): string {
  return count === 1 ? 'Bilaget er lagt på punktet.' : `${count} bilag er lagt på punktet.`;
}

function replyForm(
  visit: Visit,
  described: ItemAnnexes,
  annex: Annex,
  faults: readonly FieldFault[],
): Promise<Response> {
  const fields = faults.length > 0 && visit.form.files.length === 0 ? visit.form.fields : fieldsOf(annex);
  return htmlReply(annexFormPage(visit, { described, annex, fields, faults }), faults.length > 0 ? 422 : 200);
}

const submitWords = withAnnex(async (visit, described, annex) => {
  const marks = described.marks.map((mark) => mark.key);
  const words = checkWords(visit.form, { marks, today: visit.clock.today() });
  if (!words.ok) return replyForm(visit, described, annex, words.error);
  const done = await visit.db.as(visit.viewer, (trx) =>
    changeAnnex(trx, described.place, annex.id, words.value),
  );
  if (!done.ok) return replyForm(visit, described, annex, [{ field: 'title', refusal: done.error }]);
  return redirectTo(annexesWork(placeOf(described)), 'Bilaget er gemt.');
});

const submitFile = withAnnex(async (visit, described, annex) => {
  const done = await replaceAnnexFile(visit, described.place, annex.id, visit.form.files[0]);
  if (!done.ok) return replyForm(visit, described, annex, [{ field: 'fil', refusal: done.error }]);
  return redirectTo(annexWork({ ...placeOf(described), annex: annex.id }), 'Filen er skiftet.');
});

type Change = (trx: Trx, described: ItemAnnexes, annexId: string) => Promise<Result<unknown>>;

async function replyChange(
  visit: Visit,
  described: ItemAnnexes,
  notice: string,
  change: Change,
): Promise<Response> {
  const { annex = '' } = visit.params;
  if (!isId(annex)) return missing();
  const done = await visit.db.as(visit.viewer, (trx) => change(trx, described, annex));
  if (!done.ok) return replyList(visit, described, [done.error]);
  return redirectTo(annexesWork(placeOf(described)), notice);
}

const submitPlace = withItem((visit, described) => {
  const wish = visit.form.text('do');
  if (wish === 'remove') {
    const notice = 'Bilaget er fjernet. Det kan lægges tilbage nederst på siden.';
    return replyChange(visit, described, notice, (trx, { place }, id) => removeAnnex(trx, place, id));
  }
  // Dragged: the list says where it was let go.
  const index = /^\d{1,4}$/.exec(visit.form.text('index'))?.[0];
  if (index !== undefined) {
    return replyChange(visit, described, 'Bilaget er flyttet.', (trx, { place }, id) =>
      placeAnnex(trx, place, id, Number(index)),
    );
  }
  const direction = wish === 'up' ? 'up' : 'down';
  return replyChange(visit, described, 'Bilaget er flyttet.', (trx, { place }, id) =>
    moveAnnex(trx, place, id, direction),
  );
});

const submitRestore = withItem((visit, described) =>
  replyChange(visit, described, 'Bilaget er lagt tilbage.', (trx, { place }, id) =>
    restoreAnnex(trx, place, id),
  ),
);

async function sendFound(visit: Visit, found: FoundFile | null): Promise<Response> {
  return found ? openFile(visit, found) : missing();
}

async function sendSent(visit: Visit): Promise<Response> {
  const { council = '', date = '', annex = '' } = visit.params;
  const wanted = { councilId: council, heldOn: date, annexId: annex };
  return sendFound(visit, await visit.db.as(visit.viewer, (trx) => findSentAnnex(trx, visit.viewer, wanted)));
}

async function sendDraft(visit: Visit): Promise<Response> {
  const { council = '', annex = '' } = visit.params;
  return sendFound(visit, await visit.db.as(visit.viewer, (trx) => findDraftAnnex(trx, council, annex)));
}

async function sendPicture(visit: Visit): Promise<Response> {
  const { council = '', hash = '' } = visit.params;
  return sendFound(
    visit,
    await visit.db.as(visit.viewer, (trx) => findPicture(trx, visit.viewer, council, hash)),
  );
}

async function submitPicture(visit: Visit): Promise<Response> {
  const { council = '', item = '' } = visit.params;
  if (!isId(item)) return missing();
  const added = await addPicture(visit, { councilId: council, itemId: item }, visit.form.files[0]);
  if (!added.ok) return jsonReply({ ok: false, message: added.error.message }, 422);
  return jsonReply({ ok: true, file: added.value });
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: annexesWork.pattern,
    access: preparers,
    handle: withItem((visit, described) => replyList(visit, described)),
  },
  {
    method: 'POST',
    path: annexesWork.pattern,
    access: keepers,
    bodyLimit: uploadLimit,
    handle: submitUpload,
  },
  {
    method: 'GET',
    path: annexWork.pattern,
    access: keepers,
    handle: withAnnex((visit, described, annex) => replyForm(visit, described, annex, [])),
  },
  { method: 'POST', path: annexWork.pattern, access: keepers, handle: submitWords },
  { method: 'POST', path: annexFile.pattern, access: keepers, bodyLimit: uploadLimit, handle: submitFile },
  { method: 'POST', path: annexPlace.pattern, access: keepers, handle: submitPlace },
  { method: 'POST', path: annexRestoration.pattern, access: keepers, handle: submitRestore },
  { method: 'GET', path: draftAnnex.pattern, access: preparers, handle: sendDraft },
  {
    method: 'POST',
    path: itemPictures.pattern,
    access: keepers,
    bodyLimit: 32_000_000,
    handle: submitPicture,
  },
  { method: 'GET', path: draftPicture.pattern, access: preparers, handle: sendPicture },
  { method: 'GET', path: publicPicture.pattern, access: 'public', handle: sendPicture },
  {
    method: 'GET',
    path: publicAnnex.pattern,
    access: 'public',
    handle: sendSent,
  },
];
