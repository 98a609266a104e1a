import type { FormError } from '../../../ui/index.ts';
import type { Values } from '../../forms/values.ts';

/** What was received, and what of it cannot be read. */
export type Received = { readonly values: Values; readonly errors: readonly FormError[] };
