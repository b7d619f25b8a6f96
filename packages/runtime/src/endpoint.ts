import { ConfigurationError } from './errors/configuration-error.ts';
import { printable } from './errors/printable.ts';

/** Where requests go. */
export interface Endpoint {
  /** `https://live.volcengineapi.com`. */
  readonly origin: string;
  /** `live.volcengineapi.com`, with the port unless it is the default one: what HTTP stacks send as `Host`. */
  readonly host: string;
}

/** URL parsers drop or rewrite these without a word. */
const rewritten = /[\s\p{Cc}\\]/u;

/**
 * Reads the endpoint option: `https://host` or `https://host:port`.
 *
 * @param allowInsecure - whether `http:` may go to a host that is not this machine
 * @throws ConfigurationError for anything else; a user name or password in it is not shown.
 */
export function readEndpoint(text: string, allowInsecure: boolean): Endpoint {
  if (rewritten.test(text) || !/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) {
    throw refused('must be a URL such as https://live.volcengineapi.com, without blanks or backslashes', undefined);
  }
  const url = new URL(text);
  if (text.includes('@')) {
    throw refused('must not hold a user name or password; give them as credentials', undefined);
  }
  if (url.pathname !== '/' || /[?#]/.test(text)) {
    throw refused('must end after the host and port, without path, query or fragment', url);
  }
  if (url.protocol === 'http:' && !allowInsecure && !isLoopback(url.hostname)) {
    throw refused(
      'must use https: over http anybody on the way can read the session token. ' +
        'Set allowInsecureEndpoint: true if that is meant',
      url,
    );
  }
  return { origin: url.origin, host: url.host };
}

function refused(sentence: string, url: URL | undefined): ConfigurationError {
  const given = url === undefined ? '' : ` (${printable(url.origin, 200)})`;
  return new ConfigurationError({ sentence: `The option endpoint${given} ${sentence}.` });
}

/** Whether a host name, as `URL` normalises it, is this machine. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
