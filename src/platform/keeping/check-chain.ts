import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { sql } from 'kysely';
import type { Refusal } from '../../kernel/result.ts';
import type { Trx } from '../postgres/database.ts';
import { refuse } from './errors.ts';

/** What stands at one link of the chain, as far as it does not fit. */
type Link = {
  readonly position: bigint;
  readonly about: string;
  readonly id: string;
  readonly broken: boolean;
  readonly missing: boolean;
};

/** Every link against the one before it, and against what it seals. */
export async function checkChain(trx: Trx): Promise<{ readonly seen: number; readonly findings: Refusal[] }> {
  const links = await sql<Link>`
    with chain as (
      select c.*, lag(position, 1, 0::bigint) over w as place_before, lag(hash, 1, '\\x'::bytea) over w as hash_before
      from audit_chain c window w as (order by position)
    )
    select position, about, id,
      position <> place_before + 1 or hash <> chain_hash(hash_before, about, id, digest) as broken,
      case about
        when 'event' then not exists (select from events e where e.id = chain.id)
        when 'paper' then not exists (select from papers p where p.id = chain.id)
          and not exists (select from audit_chain r where r.id = chain.id and r.about = 'paper removed')
        else false
      end as missing
    from chain order by position`.execute(trx);
  const wrong = links.rows.filter(({ broken, missing }) => broken || missing);
  const findings = wrong.flatMap(({ position, about, id, broken, missing }) => {
    const place = { position: Number(position) };
    const gone = about === 'event' ? 'check-event-missing' : 'check-paper-missing';
    return [
      ...(broken ? [refuse('check-chain-broken', place)] : []),
      ...(missing ? [refuse(gone, { ...place, id })] : []),
    ];
  });
  return {
    seen: links.rows.length,
    findings: [
      ...findings,
      ...(await checkEnd(trx)),
      ...(await checkEvents(trx)),
      ...(await checkPapers(trx)),
      ...(await checkSealedAnew(trx)),
      ...(await checkDays(trx)),
    ],
  };
}

/** The end the chain says it has, and the furthest that was signed. */
async function checkEnd(trx: Trx): Promise<Refusal[]> {
  const { rows } = await sql<{ position: bigint }>`
    select position from (select coalesce(max(position), 0) as position from audit_chain) c
    where position <> (select position from audit_head)
       or position < (select coalesce(max(position), 0) from audit_signatures)`.execute(trx);
  return rows.map(({ position }) => refuse('check-chain-short', { position: Number(position) }));
}

async function checkEvents(trx: Trx): Promise<Refusal[]> {
  const { rows } = await sql<{ number: bigint; command: string; at: Date; sealed: boolean }>`
    select e.number, e.command, e.at, c.id is not null as sealed
    from events e left join audit_chain c on c.id = e.id and c.about = 'event'
    where c.id is null or c.digest <> event_digest(e) order by e.number`.execute(trx);
  return rows.map(({ number, command, at, sealed }) =>
    refuse(sealed ? 'check-event-changed' : 'check-event-unsealed', {
      number: Number(number),
      command,
      at: at.toISOString(),
    }),
  );
}

async function checkPapers(trx: Trx): Promise<Refusal[]> {
  const { rows } = await sql<{ title: string; version: number; sealed: boolean }>`
    select p.title, p.version, c.digest is not null as sealed
    from papers p left join lateral (
      select digest from audit_chain a where a.id = p.id and a.about = 'paper' order by position desc limit 1) c on true
    where p.approved_at is not null and c.digest is distinct from paper_digest(p) order by p.id`.execute(trx);
  return rows.map(({ title, version, sealed }) =>
    refuse(sealed ? 'check-paper-changed' : 'check-paper-unsealed', { title, version }),
  );
}

/** A frozen paper is sealed again only where something was withheld of it, and each time the history tells so. */
async function checkSealedAnew(trx: Trx): Promise<Refusal[]> {
  const { rows } = await sql<{ title: string; version: number }>`
    select p.title, p.version from papers p
    where (select count(*) from audit_chain c where c.id = p.id and c.about = 'paper') - 1
        > (select count(*) from events e where e.command = 'papers.withhold' and e.done
             and e.subjects @> array['paper:' || p.id]) order by p.id`.execute(trx);
  return rows.map((paper) => refuse('check-paper-sealed-anew', paper));
}

/** The day of a meeting stands once a paper of it has gone out. */
async function checkDays(trx: Trx): Promise<Refusal[]> {
  const { rows } = await sql<{ title: string; version: number; on: string }>`
    select p.title, p.version, m.held_on as on from papers p join meetings m on m.id = p.subject_id
    where m.day_fixed_at is not null and p.sent_at is not null and m.held_on <> p.dated_on order by p.id`.execute(
    trx,
  );
  return rows.map((paper) => refuse('check-day-moved', paper));
}

/** What is signed at a position. */
export function signedWords(position: bigint, hash: Buffer): Buffer {
  return Buffer.from(`tvaers ${position} ${hash.toString('hex')}`);
}

/** How a key is known in the list of signatures. */
export function nameOfKey(key: KeyObject): string {
  const spki = (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('hex');
}

/** Every signature against the chain as it is now and the key outside the database. */
export async function checkSignatures(trx: Trx, key: KeyObject): Promise<Refusal[]> {
  const { rows } = await sql<{ position: bigint; hash: Buffer; link: Buffer | null; signature: Buffer }>`
    select s.position, s.hash, c.hash as link, s.signature
    from audit_signatures s left join audit_chain c on c.position = s.position order by s.position`.execute(
    trx,
  );
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return rows
    .filter(({ position, hash, link, signature }) => {
      const signed = verify(null, signedWords(position, hash), publicKey, signature);
      return !signed || link === null || !link.equals(hash);
    })
    .map(({ position }) => refuse('check-signature-wrong', { position: Number(position) }));
}
