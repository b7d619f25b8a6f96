import { inspect } from 'node:util';

import type { Credentials } from '@volc-live/runtime';

/** Credentials that are recognised at a glance in places where they must not be. */
export const credentials: Credentials & { readonly sessionToken: string } = {
  accessKeyId: 'AKLTcanaryId0001',
  secretAccessKey: 'Zx9-CANARY/secret+key=~Kq7',
  sessionToken: 'STS-CANARY/token+value=~Wv3',
};

/** User and password of proxies. */
export const proxyUser = 'canary-user';
/** See {@link proxyUser}. */
export const proxyPassword = 'Pw8-CANARY/proxy+word~Hj5';

/** Every form in which a secret could be written down. */
export function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString('base64');
  const ends = /^[0-9a-f]{64}$/.test(secret) ? [secret.slice(0, 16), secret.slice(-16)] : [secret.slice(0, 8), secret.slice(-4)];
  return [secret, encodeURIComponent(secret), base64, encodeURIComponent(base64), Buffer.from(secret).toString('base64url'), ...ends];
}

/** What must never be seen, whatever was sent. */
export const standing: readonly string[] = [
  ...[credentials.secretAccessKey, credentials.sessionToken, proxyPassword].flatMap((secret) => formsOf(secret)),
  Buffer.from(`${proxyUser}:${proxyPassword}`).toString('base64'),
];

/** Every way in which an error gets out of a program. */
export const sinks: readonly (readonly [name: string, show: (error: unknown) => string])[] = [
  ['inspect', (error) => inspect(error, { depth: Infinity, showHidden: true, getters: true })],
  ['JSON', (error) => `${String(JSON.stringify(error))} ${String(JSON.stringify(ownFieldsOf(error)))}`],
  ['stack', (error) => (error instanceof Error ? String(error.stack) : '')],
  ['String', (error) => String(error)],
  ['causes', (error) => chainOf(error).map((link) => `${String(link)} ${inspect(link, { depth: Infinity, showHidden: true })}`).join('\n')],
  ['structuredClone', (error) => inspect(structuredClone(error), { depth: Infinity, showHidden: true })],
];

function chainOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let link = error; link !== undefined && chain.length < 20; link = link instanceof Error ? link.cause : undefined) chain.push(link);
  return chain;
}

function ownFieldsOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  return Object.fromEntries(Object.getOwnPropertyNames(error).map((name) => [name, String(Reflect.get(error, name))]));
}

/** The canaries that occur in `text`, shortened, so that a report of them is no leak. */
export function hitsIn(text: string, canaries: readonly string[]): readonly string[] {
  return canaries.filter((canary) => text.includes(canary)).map((canary) => `${canary.slice(0, 6)}… (${String(canary.length)})`);
}
