// What only Node has: `@volc-live/runtime/node`.

import { ConfigurationError } from './errors/configuration-error.ts';
import { givenOptions, type OptionNames } from './given-options.ts';
import { createNodeTransport, type NodeTransport } from './transport/node/node-transport.ts';
import type { NodeTransportOptions } from './transport/node/node-transport-options.ts';
import { throughProxy } from './transport/proxy/proxied-connect.ts';
import { readProxyAddress } from './transport/proxy/proxy-address.ts';
import { type ProxyChoice, proxyOfEnvironment } from './transport/proxy/proxy-choice.ts';

export { type NodeTransport } from './transport/node/node-transport.ts';
export { type NodeTransportOptions } from './transport/node/node-transport-options.ts';

/** Options of {@link nodeTransport}. */
export interface NodeOptions extends NodeTransportOptions {
  /**
   * A proxy: `http://user:password@host:port`, or `environment` for what HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY
   * say at the time of each connection. Left out, there is none, whatever the environment says.
   */
  readonly proxy?: string | undefined;
}

const optionNames: OptionNames<NodeOptions> = { proxy: true, lookup: true, ca: true, maxSockets: true, unverifiedTls: true };

/**
 * The transport of Node with options: connections of its own, a proxy, a lookup, authorities to trust.
 *
 * @throws ConfigurationError when an option cannot be used.
 */
export function nodeTransport(options?: NodeOptions): NodeTransport {
  const given = givenOptions(options, optionNames, 'of nodeTransport');
  const { ca, lookup, maxSockets = 1, unverifiedTls = 'warn' } = given;
  if (ca !== undefined && ![ca].flat().every((each) => typeof each === 'string')) throw unusable('ca', 'PEM, as a text or a list of texts');
  if (lookup !== undefined && typeof lookup !== 'function') throw unusable('lookup', 'a function like dns.lookup');
  if (typeof maxSockets !== 'number' || !(maxSockets >= 1)) throw unusable('maxSockets', 'a number, 1 or more');
  if (unverifiedTls !== 'warn' && unverifiedTls !== 'refuse') throw unusable('unverifiedTls', "'warn' or 'refuse'");
  const choose = choiceOf(given.proxy);
  return createNodeTransport(given, choose === undefined ? undefined : throughProxy(choose));
}

function choiceOf(proxy: unknown): ProxyChoice | undefined {
  if (proxy === undefined) return undefined;
  if (proxy === 'environment') return (target) => proxyOfEnvironment(process.env, target);
  if (typeof proxy !== 'string') throw unusable('proxy', 'an address, or the word environment');
  const address = readProxyAddress(proxy, 'The option proxy');
  return () => address;
}

function unusable(name: string, want: string): ConfigurationError {
  return new ConfigurationError({ sentence: `The option ${name} must be ${want}.` });
}
