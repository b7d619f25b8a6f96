/** Names by which this machine calls itself. */
const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a `Host` header may be answered. A web page whose name was rebound to 127.0.0.1 still
 * sends its own name, and is kept out; the port does not matter.
 */
export function isHostAllowed(host: string | undefined, allowed: readonly string[]): boolean {
  const name = (host ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
  return loopback.includes(name) || allowed.includes(name);
}
