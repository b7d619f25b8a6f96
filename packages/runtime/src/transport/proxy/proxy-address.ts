import { ConfigurationError } from '../../errors/configuration-error.ts';

/** A proxy that opens tunnels (`CONNECT`). */
export interface ProxyAddress {
  readonly host: string;
  readonly port: number;
  /** Whether the proxy itself is spoken to over TLS. */
  readonly secure: boolean;
  /** Value of the header `Proxy-Authorization`, if the proxy wants one. Never shown. */
  readonly authorization: string | undefined;
}

/**
 * Reads `http://user:password@host:port`, or `host:port` alone.
 *
 * @param place - where the text comes from, for messages
 * @throws ConfigurationError when it is anything else; the text is not shown, since it may hold a password.
 */
export function readProxyAddress(text: string, place: string): ProxyAddress {
  const full = text.includes('://') ? text : `http://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new ConfigurationError({ sentence: `${place} must be the address of an HTTP proxy, such as http://proxy:3128.` });
  }
  const secure = url.protocol === 'https:';
  const defaultPort = secure ? 443 : 80;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? defaultPort : Number(url.port),
    secure,
    authorization: authorizationOf(url, place),
  };
}

function authorizationOf({ username, password }: URL, place: string): string | undefined {
  if (username === '' && password === '') return undefined;
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
  } catch {
    throw new ConfigurationError({ sentence: `${place} has a user or password that is not percent-encoded UTF-8.` });
  }
}
