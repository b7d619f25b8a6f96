import { platform, surroundings } from '#platform';

import type { Interceptor } from './call/call.ts';
import { checkSignal } from './call/abort-listening.ts';
import { type CallLimits, type NextTurn, turn } from './call/call-state.ts';
import type { CallSettings } from './call/send-call.ts';
import { type CallOptions, callOptionNames, type ClientOptions } from './client-options.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Credentials, type CredentialsProvider, readCredentials } from './credentials/credentials.ts';
import { defaultCredentials } from './credentials/default-credentials.ts';
import { sharedProvider } from './credentials/shared-provider.ts';
import { debugLog } from './observe/debug-log.ts';
import { readEndpoint } from './endpoint.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { givenOptions } from './given-options.ts';
import type { KeyNames } from './service-description.ts';
import { version } from './version.ts';

/** Time for a call unless told otherwise, in milliseconds. */
export const defaultTimeoutMs: number = 30_000;

/** Time for an attempt unless told otherwise, in milliseconds. */
export const defaultAttemptTimeoutMs: number = 10_000;

/** Attempts of a call unless told otherwise. */
export const defaultAttempts: number = 3;

/** Name of this library in `User-Agent`. */
export const ownUserAgent: string = `volc-live/${version}`;

/** Longest delay that timers keep: 2^31 - 1 ms, 24 days. A longer one would fire at once. */
const maxTimeoutMs = 2_147_483_647;

/** Options of a client, checked and complete. */
export interface Settings extends CallSettings {
  /** Time for a whole call, in milliseconds. */
  readonly timeoutMs: number;
  readonly interceptors: readonly Interceptor[];
}

/**
 * Checks the options of a client and fills in the rest.
 *
 * @param given - see `givenOptions`
 * @param keys - where keys are looked for; those of Volcengine when left out
 * @throws ConfigurationError for an option that cannot be used; values are not shown.
 */
export function readSettings(host: string, keys: KeyNames | undefined, given: Partial<ClientOptions<string>>): Settings {
  const { transport = platform.transport, interceptors = [], clock = systemClock, validate = true, random = Math.random } = given;
  const { attempts = defaultAttempts, allowInsecureEndpoint = false, answers } = given;
  if (typeof transport !== 'function') throw unusable('transport', 'a function');
  if (!Array.isArray(interceptors) || !interceptors.every((interceptor) => typeof interceptor === 'function')) {
    throw unusable('interceptors', 'a list of functions');
  }
  if (![clock?.now, clock?.monotonic, clock?.schedule].every((part) => typeof part === 'function')) {
    throw unusable('clock', 'an object with the functions now, monotonic and schedule');
  }
  if (typeof random !== 'function') throw unusable('random', 'a function');
  if (answers !== undefined && typeof answers?.faultOf !== 'function') throw unusable('answers', 'strictAnswers()');
  if (!Number.isInteger(attempts) || attempts < 1) throw unusable('attempts', 'a whole number, 1 or more');
  if (typeof validate !== 'boolean') throw unusable('validate', 'true or false');
  if (typeof allowInsecureEndpoint !== 'boolean') throw unusable('allowInsecureEndpoint', 'true or false');
  return {
    credentials: readProvider(given.credentials, keys, clock),
    endpoint: readEndpoint(readText('endpoint', given.endpoint) ?? `https://${host}`, allowInsecureEndpoint),
    timeoutMs: readTimeout('timeoutMs', given.timeoutMs ?? defaultTimeoutMs),
    attemptTimeoutMs: readTimeout('attemptTimeoutMs', given.attemptTimeoutMs ?? defaultAttemptTimeoutMs),
    attempts,
    userAgent: readUserAgent(readText('userAgent', given.userAgent)),
    validate,
    transport,
    interceptors: isDebugged() ? [...interceptors, debugLog()] : [...interceptors],
    clock,
    random,
    answers,
  };
}

/**
 * Checks the options of a call, and fills in those of its client.
 *
 * @throws ConfigurationError for an option that cannot be used.
 */
export function readLimits(action: string, options: CallOptions | undefined, settings: Settings): CallLimits {
  const { attemptTimeoutMs, clock } = settings;
  if (options === undefined) return { signal: undefined, timeoutMs: settings.timeoutMs, attemptTimeoutMs, clock };
  const given: CallOptions & { readonly [turn]?: NextTurn } = givenOptions(options, callOptionNames, 'of a call', action);
  const { signal, timeoutMs = settings.timeoutMs, [turn]: nextTurn } = given;
  checkSignal(signal, action);
  return { signal, timeoutMs: readTimeout('timeoutMs', timeoutMs, action), attemptTimeoutMs, clock, nextTurn };
}

function readTimeout(name: string, timeoutMs: unknown, action?: string): number {
  if (typeof timeoutMs === 'number' && timeoutMs >= 1 && timeoutMs <= maxTimeoutMs) return timeoutMs;
  throw unusable(name, `a number of milliseconds from 1 to ${String(maxTimeoutMs)}`, action);
}

/** Whether the environment asks for a log of all calls. */
function isDebugged(): boolean {
  try {
    const environment = surroundings.environment();
    return Object.hasOwn(environment, 'VOLC_LIVE_DEBUG') && !['', '0', 'false'].includes(environment['VOLC_LIVE_DEBUG'] ?? '');
  } catch {
    // Deno refuses to read the environment unless it was permitted; a client that is given all it needs does without.
    return false;
  }
}

function readProvider(credentials: ClientOptions['credentials'], keys: KeyNames | undefined, clock: Clock): Credentials | CredentialsProvider {
  if (credentials === undefined) return defaultCredentials({ keys });
  if (typeof credentials !== 'function') return readCredentials(credentials, 'The option credentials');
  return sharedProvider(credentials, () => clock.now());
}

function readUserAgent(product: string | undefined): string {
  if (product === undefined) return ownUserAgent;
  if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(product) || product.length > 200) {
    throw unusable('userAgent', 'at most 200 printable ASCII characters, such as billing/1.2');
  }
  return `${product} ${ownUserAgent}`;
}

function readText(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw unusable(name, 'a text');
}

function unusable(name: string, want: string, action?: string): ConfigurationError {
  return new ConfigurationError({ sentence: `The option ${name} must be ${want}.`, action });
}
