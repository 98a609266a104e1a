import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Provider } from '../model.ts';

/** Every organisation one can sign in by, by name. Runs as the accounts. */
export async function listProviders(trx: Trx): Promise<readonly Provider[]> {
  const rows = await trx.selectFrom('providers').selectAll().orderBy('name').execute();
  return rows.map(({ client_id, ...row }) => ({ ...row, clientId: client_id }));
}

/** Runs as the accounts. */
export async function findProvider(trx: Trx, key: string): Promise<Provider | null> {
  return (await listProviders(trx)).find((each) => each.key === key) ?? null;
}
