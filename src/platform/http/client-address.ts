import { BlockList, isIP } from 'node:net';

/** Says where a request comes from. */
export type ClientAddresses = {
  /** Whether what is on the other end is a proxy of ours, which speaks for others. */
  isProxy(remote: string): boolean;
  /** The address asked from: behind proxies of ours what the outermost of them saw, else the other end. */
  of(remote: string, forwardedFor: string | undefined): string;
};

/**
 * Believes `X-Forwarded-For` of these proxies alone, and of what they say only what no proxy of ours was told by others.
 * @param proxies addresses and networks: `127.0.0.1`, `10.0.0.0/8`
 * @returns null where one is neither
 */
export function clientAddresses(proxies: readonly string[]): ClientAddresses | null {
  const known = listOf(proxies);
  if (known === null) return null;
  const isProxy = (remote: string) => {
    const address = plain(remote);
    return isIP(address) !== 0 && known.check(address, familyOf(address));
  };
  return {
    isProxy,
    of(remote, forwardedFor) {
      let nearest = plain(remote);
      for (const said of (forwardedFor ?? '').split(',').reverse()) {
        const address = plain(said.trim());
        if (!isProxy(nearest) || isIP(address) === 0) break;
        nearest = address;
      }
      return nearest;
    },
  };
}

function listOf(proxies: readonly string[]): BlockList | null {
  const list = new BlockList();
  try {
    for (const proxy of proxies) {
      const [address = '', prefix] = proxy.split('/');
      if (prefix === undefined) list.addAddress(address, familyOf(address));
      else list.addSubnet(address, Number(prefix), familyOf(address));
    }
    return list;
  } catch {
    return null;
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** An IPv4 address as such, where a socket for both writes it as IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
