import { notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { openFile } from '../../../ground/files/index.ts';
import type { FoundFile } from '../../../ground/papers/index.ts';
import { findDraftedAnnex } from '../../item-files/index.ts';
import { findPicture, findSentAnnex } from '../queries/find-file.ts';

/** An annex as it was sent out. */
export async function sendSent(visit: Visit): Promise<Response> {
  const { council: councilId, date: heldOn = '', annex: annexId } = visit.params;
  const wanted = { councilId, heldOn, annexId };
  return send(visit, await visit.read((trx) => findSentAnnex(trx, visit.viewer, wanted)));
}

/** An annex under preparation. */
export async function sendDraft(visit: Visit): Promise<Response> {
  const { council, annex } = visit.params;
  return send(visit, await visit.read((trx) => findDraftedAnnex(trx, council, annex)));
}

/** A picture of a text, sent or drafted. */
export async function sendPicture(visit: Visit): Promise<Response> {
  const { council, hash } = visit.params;
  return send(visit, await visit.read((trx) => findPicture(trx, visit.viewer, council, hash)));
}

async function send(visit: Visit, found: FoundFile | null): Promise<Response> {
  return found ? openFile(visit, found) : notFound();
}
