import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** What the organisation says of somebody. */
type Account = { readonly email?: string; readonly email_verified?: boolean };

type Registered = { readonly clientId: string; readonly secret: string; readonly redirectUri: string };

/**
 * An organisation's own sign-in, run here: a provider certified for OpenID Connect, that lets in whoever says a name.
 * @param accounts what it says of whom, by its own name for them
 */
export async function openProvider(client: Registered, accounts: Readonly<Record<string, Account>>) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${portOf(server)}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['only a test'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...accounts[id] }),
    }),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    /** Signs in there as this account. @returns the address it sends the browser back to */
    letIn: (address: string, account: string) => walk(address, account, client.redirectUri),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function portOf(server: Server): number {
  const bound: AddressInfo | string | null = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('it listens on no port');
  return bound.port;
}

/** What a browser does: follows, keeps cookies, and posts the provider's own forms. */
async function walk(begin: string, account: string, end: string): Promise<string> {
  const cookies = new Map<string, string>();
  let [address, form]: [string, URLSearchParams | null] = [begin, null];
  for (let step = 0; step < 15; step += 1) {
    if (address.startsWith(end)) return address;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply: Response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const set of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const page: string = await reply.text();
    const location = reply.headers.get('location');
    const prompt: string | undefined = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (location === null && prompt === undefined)
      throw new Error(`${reply.status} at ${address}: ${page.slice(-700)}`);
    form = prompt === undefined ? null : new URLSearchParams({ prompt, login: account, password: 'x' });
    address = location === null ? address : new URL(location, address).href;
  }
  throw new Error('it leads nowhere');
}
