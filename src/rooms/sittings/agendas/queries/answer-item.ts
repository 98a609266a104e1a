import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, jsonReply, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { editorAddresses } from '../../../../ui/editor/serve-editor.ts';
import { type Conflict, saveItem } from '../commands/save-item.ts';
import { conflictPage } from '../pages/conflict-page.ts';
import { itemPage } from '../pages/item-page.ts';
import { describeItem, type ItemWork } from './describe-item.ts';
import { formOfFields, formOfItem, type ItemForm } from './item-form.ts';
import { type ItemFaults, parseItem } from './parse-item.ts';

const missing = () => new Response(null, { status: 404 });

/** The item's page, with what was typed where something is wrong with it. */
export async function showItem(visit: Visit, error: string | null = null): Promise<Response> {
  const work = await describeItem(visit);
  if (!work) return missing();
  return replyItem(visit, work, { form: formOfItem(work.item), faults: {}, error });
}

type Typed = { readonly form: ItemForm; readonly faults: ItemFaults; readonly error: string | null };

async function replyItem(visit: Visit, work: ItemWork, typed: Typed): Promise<Response> {
  const wrong = typed.error !== null || Object.keys(typed.faults).length > 0;
  const page = itemPage(visit, { work, ...typed, editor: await editorAddresses() });
  return htmlReply(page, wrong ? 422 : 200);
}

/** A posted item, from the button or from autosave: saved, refused with everything kept, or shown as a conflict. */
export async function submitItem(visit: Visit): Promise<Response> {
  const work = await describeItem(visit);
  if (!work) return missing();
  const form = formOfFields(visit.form.fields);
  const revision = Number(visit.form.text('revision'));
  const saved = await visit.db.as(visit.viewer, async (trx) => {
    const content = await parseItem(trx, visit.viewer, work.meeting.councilId, form);
    if (!content.ok) return { faults: content.error };
    return saveItem(trx, visit.viewer, work.item.id, revision, content.value);
  });
  const byScript = (visit.headers.get('accept') ?? '').includes('application/json');
  if ('faults' in saved) {
    return byScript
      ? faultsAsJson(saved.faults)
      : replyItem(visit, work, { form, faults: saved.faults, error: null });
  }
  if (saved.ok) return byScript ? jsonReply({ ok: true, revision: saved.value }) : savedReply(visit);
  if ('conflict' in saved.error)
    return byScript ? conflictAsJson(saved.error) : replyConflict(visit, form, saved.error);
  const { message } = saved.error;
  return byScript
    ? jsonReply({ ok: false, message }, 422)
    : replyItem(visit, work, { form, faults: {}, error: message });
}

function savedReply(visit: Visit): Response {
  return redirectTo(visit.url.pathname, 'Punktet er gemt.');
}

function faultsAsJson(faults: ItemFaults): Response {
  const first: Refusal | undefined = Object.values(faults)[0];
  return jsonReply({ ok: false, message: first?.message ?? '' }, 422);
}

function conflictAsJson({ refusal }: Conflict): Response {
  const message = `${refusal.message.split(',')[0]}, mens du skrev. Tryk på »Gem punktet« for at se begge udgaver.`;
  return jsonReply({ ok: false, conflict: true, message }, 409);
}

async function replyConflict(visit: Visit, form: ItemForm, conflict: Conflict): Promise<Response> {
  // Read again: what the other has saved since this page's reading is what the two versions are compared with.
  const work = await describeItem(visit);
  if (!work) return missing();
  const editor = await editorAddresses();
  const page = { work, form, faults: {}, error: null, editor, message: conflict.refusal.message };
  return htmlReply(conflictPage(visit, page), 409);
}
