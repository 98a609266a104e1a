import type { PersonId } from '../../../kernel/ids.ts';
import type { Act } from '../../../platform/door/index.ts';
import type { Paper } from './model/paper.ts';

type Marks = {
  readonly sent_at?: string;
  readonly published_at?: string;
  readonly taken_down_at?: string | null;
  readonly taken_down_by?: PersonId | null;
  readonly taken_down_reason?: string | null;
};

/** Writes when a paper went from one state to another; its words are frozen, and the database refuses anything else. */
export async function markPaper(
  { trx }: Pick<Act, 'trx'>,
  { id }: Pick<Paper, 'id'>,
  marks: Marks,
): Promise<void> {
  await trx.updateTable('papers').set(marks).where('id', '=', id).execute();
}
