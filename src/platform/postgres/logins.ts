import { createHmac } from 'node:crypto';

/**
 * Three logins with less and less: the owner makes and alters tables and is used for nothing but migrations; the house
 * may become the system in one of its listed roles; the viewer's may be nobody but a viewer. So what slips into a
 * statement of a reader's can make nobody more than they are.
 */
export type Logins = {
  /** For transactions of people and of the public. */
  readonly viewer: string;
  /** For commands that run as a named system actor, jobs, and the command line. */
  readonly house: string;
};

/** Names and passwords of the two lesser logins, as `migrate` makes them. */
export type Login = { readonly name: string; readonly password: string };

export function loginsUnder(owner: string): { readonly viewer: Login; readonly house: Login } {
  const { user, password } = credentialsOf(owner);
  const login = (kind: string): Login => ({
    name: `${user}_${kind}`,
    // Every process that knows the owner's password knows these, and nobody who knows these knows the owner's.
    password: createHmac('sha256', password).update(`tvaers login ${kind}`).digest('hex'),
  });
  return { viewer: login('viewer'), house: login('house') };
}

/** The addresses of the two lesser logins on the owner's database. */
export function loginsOf(owner: string): Logins {
  const { viewer, house } = loginsUnder(owner);
  return { viewer: withLogin(owner, viewer), house: withLogin(owner, house) };
}

function credentialsOf(address: string): { readonly user: string; readonly password: string } {
  const found = authority.exec(address);
  const query = new URLSearchParams(address.split('?')[1] ?? '');
  return {
    user: decodeURIComponent(found?.[2] ?? query.get('user') ?? process.env.PGUSER ?? 'tvaers'),
    password: decodeURIComponent(found?.[3] ?? query.get('password') ?? process.env.PGPASSWORD ?? ''),
  };
}

const authority = /^(postgres(?:ql)?:\/\/)(?:([^:@/?]*)(?::([^@/?]*))?@)?/;

function withLogin(address: string, { name, password }: Login): string {
  const [place = '', query = ''] = address.replace(authority, '$1').split('?');
  const others = new URLSearchParams(query);
  others.delete('user');
  others.delete('password');
  // pg takes a host out of the query only where the address has one at all.
  const host = place.replace(/^(postgres(?:ql)?:\/\/)(?=\/|$)/, '$1localhost');
  const secret = credentialsOf(address).password === '' ? '' : `:${password}`;
  const rest = others.size > 0 ? `?${others}` : '';
  return host.replace('://', `://${encodeURIComponent(name)}${secret}@`) + rest;
}
