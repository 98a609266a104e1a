import { strToU8, zipSync } from 'fflate';
import { bytesReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { PersonRows } from '../../../../platform/keeping/index.ts';
import { takeOutOwn } from '../commands/take-out-own.ts';
import { takeOutPerson } from '../commands/take-out-person.ts';
import { takenOutCover } from '../pages/taken-out-cover.ts';
import { findPerson } from '../store.ts';

export async function submitOwnTakeOut(visit: Visit): Promise<Response> {
  const taken = await visit.do(takeOutOwn, {});
  return taken.ok ? replyWithRows(visit, taken.value) : notFound();
}

export async function submitPersonTakeOut(visit: Visit): Promise<Response> {
  const person = await visit.read((trx) => findPerson(trx, visit.params.person));
  const taken = await visit.do(takeOutPerson, { email: person?.email ?? '' });
  return taken.ok ? replyWithRows(visit, taken.value) : notFound();
}

/** A page to read and the rows for a machine. */
async function replyWithRows({ clock }: Visit, rows: PersonRows): Promise<Response> {
  const cover = await takenOutCover(rows, clock.today());
  const bytes = zipSync({
    'laes-mig.html': strToU8(String(cover)),
    'oplysninger.json': strToU8(JSON.stringify(rows, null, 2)),
  });
  return bytesReply(bytes, 'application/zip', { fileName: 'oplysninger.zip', inline: false });
}
