import { sql } from 'kysely';
import { z } from 'zod';
import { councilInput, fileInput, idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, inner } from '../../../../platform/door/index.ts';
import { knowMadeFile } from '../../../ground/files/index.ts';
import { exportEdition, exportFormats } from '../model/formats.ts';
import { refuse } from '../texts.da.ts';

/**
 * Remembers a file that was made of a paper; of two made at once the later one stands. Of a paper that was taken down
 * or closed in part while the file was being made nothing is remembered.
 */
export const keepMadeExport = command({
  name: 'exports.keep-made-export',
  right: 'keep-exports',
  input: z.object({
    councilId: councilInput,
    paperId: idInput('papers'),
    audience: z.enum(['open', 'whole']),
    format: z.enum(exportFormats),
    fileHash: fileInput,
    /** As the paper said when the file was begun. */
    timesWithheld: z.int(),
    size: z.int().nonnegative(),
  }),
  refuse,
  as: 'exports',
  silent: true,
  async run(act, { councilId, paperId, audience, format, fileHash, timesWithheld, size }) {
    const known = await inner(act, knowMadeFile, { hash: fileHash, size });
    if (!known.ok) return known;
    // Whoever takes it down or withholds of it meanwhile is waited for, or finds this file and removes it.
    await sql`
      insert into paper_exports (paper_id, council_id, audience, format, edition, file_hash, size)
      select id, ${councilId}, ${audience}, ${format}, ${exportEdition}, ${fileHash}, ${size}
      from papers where id = ${paperId} and taken_down_at is null and times_withheld = ${timesWithheld}
      for share
      on conflict (paper_id, audience, format, edition)
        do update set file_hash = excluded.file_hash, size = excluded.size`.execute(act.trx);
    return ok(null);
  },
});
