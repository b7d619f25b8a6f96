import { isIPv6, type LookupFunction } from 'node:net';

import type { ClientOptions } from '@volc-live/runtime';

import type { Stand, TestClient } from './stand.ts';

/** A resolver that gives these addresses, in this order. */
export function addresses(...list: readonly string[]): LookupFunction {
  return (_host, options, callback) => {
    const found = list.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
    const [first] = found;
    process.nextTick(() => {
      if (options.all === true) callback(null, found);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}

/** A resolver that fails with `code`, `times` times; then it gives 127.0.0.1. */
export function failingLookup(code: string, times: number = Infinity): LookupFunction & { readonly asked: () => number } {
  let asked = 0;
  const lookup: LookupFunction = (host, options, callback): void => {
    asked++;
    if (asked > times) return addresses('127.0.0.1')(host, options, callback);
    process.nextTick(() => callback(Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code, syscall: 'getaddrinfo' }), ''));
  };
  return Object.assign(lookup, { asked: (): number => asked });
}

/** A client of a host that only `lookup` knows. */
export function named(stand: Stand, port: number, lookup: LookupFunction, options: ClientOptions = {}): TestClient {
  return stand.client(`http://live.test:${String(port)}`, { allowInsecureEndpoint: true, ...options }, { lookup });
}
