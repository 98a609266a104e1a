import { z } from 'zod';
import { fileInput } from '../../kernel/ids.ts';
import { isHash } from './store.ts';

/**
 * A file that came with a form, as a command takes it in: its bytes are in the store already. Of several, the first.
 * @param code what the refusal is called where none came
 */
export function uploadedFile(code: string) {
  const fields = {
    hash: fileInput.refine(isHash),
    size: z.number().int().nonnegative(),
    fileName: z.string(),
  };
  const first = (posted: unknown): unknown => (Array.isArray(posted) ? posted[0] : posted);
  return z.preprocess(first, z.object(fields, { error: code }));
}
