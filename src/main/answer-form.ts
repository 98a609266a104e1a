import type { Refusal } from '../kernel/result.ts';
import type { Form } from '../platform/http/form.ts';
import { jsonReply } from '../platform/http/reply.ts';
import type { Route, Visit } from '../platform/http/route.ts';
import { readForm, statusOfUpload, usualFormLimits } from '../platform/http/upload.ts';
import { refuseUpload } from '../platform/http/upload-errors.ts';
import { countWaste } from '../platform/http/waste.ts';
import { currentAsker } from '../platform/threads/asker.ts';
import { errorReply } from './error-page.ts';
import { isOwnForm, saysOwnPage } from './security.ts';
import { refuse } from './texts.da.ts';
import { typedReply } from './typed-page.ts';

/** What one person may send in an hour of files that then are refused: several annexes of the largest size. */
const mostWaste = 2 * 1024 ** 3;
const waste = countWaste(mostWaste);

/**
 * Reads a posted form, sees that it came from a page of ours, and lets the route answer. That it did is seen before a
 * byte of its files is written, by the token that stands before them.
 */
export async function answerForm(visit: Visit, route: Route, request: Request): Promise<Response> {
  const isOwn = (given: string) =>
    isOwnForm(
      visit.headers,
      new URL(visit.baseUrl).origin,
      visit.csrf,
      given || (visit.headers.get('x-csrf') ?? ''),
    );
  const sender = visit.viewer.kind === 'person' ? visit.viewer.personId : currentAsker().address;
  const gate = (given: string) => {
    if (!isOwn(given)) return refuseUpload('upload-foreign');
    return waste.isTooMuch(sender)
      ? refuseUpload('upload-quota', { megabytes: mostWaste / 1024 ** 2 })
      : null;
  };
  const limits = { ...usualFormLimits, ...(route.bodyLimit ? { bytes: route.bodyLimit } : {}) };
  const read = await readForm(request, visit.files, limits, { files: route.files ?? 'none', gate });
  if (!read.ok) return refusedForm(visit, statusOfUpload(read.error), read.error);
  const { form, files, end } = read.value;
  try {
    if (!isOwn(form.text('csrf'))) return await notOwn(visit, form);
    const reply = await route.handle({ ...visit, form, files });
    if (route.files === 'kept' && reply.status >= 400)
      waste.add(sender, sum(form.files.map(({ size }) => size)));
    return reply;
  } finally {
    await end();
  }
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** The token is another session's. What a page of ours sent all the same is one press from being taken. */
function notOwn(visit: Visit, form: Form): Response | Promise<Response> {
  const isCarried = mayCarry(visit) && form.files.length === 0;
  return isCarried
    ? typedReply(visit, form, 403, refuse('form-too-old'))
    : refusedForm(visit, 403, refuse('form-foreign'));
}

/** A form of somebody who was signed out meanwhile: nothing of it is done, and none of its words is lost. */
export async function signedOutForm(visit: Visit, request: Request): Promise<Response> {
  const refusal = refuse('signed-out');
  if (!mayCarry(visit)) return refusedForm(visit, 401, refusal);
  const read = await readForm(request, visit.files);
  return read.ok ? typedReply(visit, read.value.form, 401, refusal) : refusedForm(visit, 401, refusal);
}

/** Words are sent back to a page of ours only, never to a script and never to another site. */
function mayCarry(visit: Visit): boolean {
  return !wantsJson(visit) && saysOwnPage(visit.headers, new URL(visit.baseUrl).origin);
}

function wantsJson(visit: Visit): boolean {
  return (visit.headers.get('accept') ?? '').includes('application/json');
}

/** The sentence as a page, or as data for a script. */
function refusedForm(visit: Visit, status: number, refusal: Refusal): Response | Promise<Response> {
  if (wantsJson(visit)) return jsonReply({ ok: false, code: refusal.code, message: refusal.message }, status);
  return errorReply(visit, status, 'Formularen blev ikke modtaget', refusal);
}
