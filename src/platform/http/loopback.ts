/** Whether a host's name or address is this very machine's. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/** The host of an address, without its port; empty where it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** What proxies and networks in front add for whoever stands behind them. */
const ofProxies =
  /^(?:forwarded|via|x-forwarded(?:-.+)?|x-original-.+|x-real-ip|cdn-loop|cf-.+|(?:.+-)?(?:client|connecting|cluster-client)-ipv?6?)$/i;

/**
 * Whether a request was made on this machine, to this machine by name: not passed on by a proxy, and not by a page from
 * elsewhere whose name was bent to point here.
 * @param host the header of that name
 * @param names of all its headers
 */
export function isFromHere(host: string | null | undefined, names: Iterable<string>): boolean {
  if (!isLoopback(hostOf(`http://${host ?? 'localhost'}`))) return false;
  for (const name of names) if (ofProxies.test(name)) return false;
  return true;
}
