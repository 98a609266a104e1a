import { createHash } from 'node:crypto';
import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { type Login, loginsUnder } from './logins.ts';

/**
 * Makes the two lesser logins, or gives them their password again where the owner's has changed. An owner that may make
 * no roles leaves them to whoever runs the database (docs/operations.md): they are then given in the settings.
 */
export async function keepLogins(client: Pick<Client, 'query'>, owner: string): Promise<void> {
  const { viewer, house } = loginsUnder(owner);
  await client.query('savepoint logins');
  try {
    await keepLogin(client, viewer, ['tvaers_app']);
    await keepLogin(client, house, ['tvaers_app', 'tvaers_system']);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== '42501') throw error;
    await client.query('rollback to savepoint logins');
  }
}

async function keepLogin(client: Pick<Client, 'query'>, login: Login, roles: readonly string[]) {
  const role = escapeIdentifier(login.name);
  // Which password it has, without being it: two processes that start together must not give it twice.
  const mark = `tvaers ${createHash('sha256').update(login.password).digest('hex')}`;
  const found = await client.query<{ mark: string | null }>(
    "select shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = $1",
    [login.name],
  );
  if (found.rows[0]?.mark === mark) return;
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  // It may do nothing by itself: only what it is let to become may.
  await client.query(`${verb} role ${role} login noinherit password ${escapeLiteral(login.password)}`);
  for (const each of roles) await client.query(`grant ${each} to ${role}`);
  // Whoever owns the database may end its sessions.
  await client.query(`grant ${role} to current_user`);
  await client.query(`comment on role ${role} is ${escapeLiteral(mark)}`);
}
