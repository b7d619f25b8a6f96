import type { Environment } from '../../platform/platform.ts';
import { isExempt } from './no-proxy.ts';
import { type ProxyAddress, readProxyAddress } from './proxy-address.ts';

/** Where a request goes. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
}

/** Finds the proxy for a target; `undefined` when it is called directly. */
export type ProxyChoice = (target: Target) => ProxyAddress | undefined;

/**
 * The proxy that the environment names: `HTTPS_PROXY` for `https:`, `HTTP_PROXY` for `http:`, otherwise `ALL_PROXY`,
 * but none for the hosts in `NO_PROXY`. Names in lower case come first.
 */
export function proxyOfEnvironment(environment: Environment, { host, port, secure }: Target): ProxyAddress | undefined {
  const [name, text] = find(environment, secure ? ['HTTPS_PROXY', 'ALL_PROXY'] : ['HTTP_PROXY', 'ALL_PROXY']);
  if (text === undefined || isExempt(host, port, find(environment, ['NO_PROXY'])[1] ?? '')) return undefined;
  return readProxyAddress(text, `The environment variable ${name}`);
}

/** The first variable that is set and not empty, with its value. */
function find(environment: Environment, names: readonly string[]): readonly [name: string, value: string | undefined] {
  for (const name of names.flatMap((upper) => [upper.toLowerCase(), upper])) {
    const value = Object.hasOwn(environment, name) ? environment[name]?.trim() : undefined;
    if (value !== undefined && value !== '') return [name, value];
  }
  return ['', undefined];
}
