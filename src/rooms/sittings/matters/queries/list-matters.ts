import { sql } from 'kysely';
import { z } from 'zod';
import { type CouncilId, idText } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { MatterLine } from '../model.ts';
import type { Treatments } from './treatments.ts';

export type MatterSearch = {
  readonly councilId: CouncilId;
  /** Words of the title, a record number or an officer's initials; empty for all. */
  readonly words: string;
  /** `others`: matters that lie in other councils and not in this one, to be taken up here. */
  readonly scope: 'own' | 'others';
  /** 1, 2, … */
  readonly page: number;
};

export const mattersPerPage = 50;

type MatterList = { readonly lines: readonly MatterLine[]; readonly total: number };

const rowSchema = z.object({
  id: idText('matters'),
  title: z.string(),
  officers: z.array(z.string()),
  recordNumber: z.string().nullable(),
  councils: z.array(z.string()),
  latestOn: z.string().nullable(),
  total: z.bigint(),
});

/** The council's matters, latest treated first. Nothing for those who may not read them. */
export async function listMatters(
  trx: Trx,
  viewer: Viewer,
  search: MatterSearch,
  treatments: Treatments,
): Promise<MatterList> {
  const { councilId, scope } = search;
  if (!may(viewer, scope === 'own' ? 'read-matters' : 'keep-matters', councilId))
    return { lines: [], total: 0 };
  const pattern = `%${search.words.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql`
    select m.id, m.title, m.officers, own.record_number as "recordNumber",
      array(select c.name from matter_records r join councils c on c.id = r.council_id
            where r.matter_id = m.id order by c.id) as councils,
      treated.latest_on as "latestOn",
      count(*) over () as total
    from matters m
    left join matter_records own on own.matter_id = m.id and own.council_id = ${councilId}
    left join (${treatments.latestIn(councilId)}) treated on treated.matter_id = m.id
    where (own.matter_id is not null) = ${scope === 'own'}
      and (fold_danish(m.title) like fold_danish(${pattern})
           or exists (select 1 from matter_records r where r.matter_id = m.id and r.record_number ilike ${pattern})
           or exists (select 1 from unnest(m.officers) as officer where officer ilike ${pattern}))
    order by "latestOn" desc nulls last, own.record_number desc nulls last, m.title collate "da-x-icu", m.id
    limit ${mattersPerPage} offset ${(search.page - 1) * mattersPerPage}`.execute(trx);
  const lines = z.array(rowSchema).parse(rows);
  return {
    lines: lines.map(({ total, ...line }) => line),
    total: Number(lines[0]?.total ?? 0n),
  };
}
