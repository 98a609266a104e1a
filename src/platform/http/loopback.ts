/** Whether a host's name or address is this very machine's. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/** The host of an address, without its port; empty where it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** What a proxy adds for whoever stands behind it. */
const ofProxies = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/**
 * Whether a request was made on this machine, to this machine by name: not passed on by a proxy, and not by a page from
 * elsewhere whose name was bent to point here.
 */
export function isFromHere(headers: Headers): boolean {
  return (
    isLoopback(hostOf(`http://${headers.get('host') ?? 'localhost'}`)) &&
    !ofProxies.some((name) => headers.has(name))
  );
}
