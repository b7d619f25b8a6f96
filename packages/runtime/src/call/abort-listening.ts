import { ConfigurationError } from '../errors/configuration-error.ts';

/** Somebody who listens to a signal, together with everybody else. */
interface Listening {
  readonly callbacks: Set<() => void>;
  readonly tell: () => void;
}

/** The signals that somebody listens to. */
const signals: WeakMap<AbortSignal, Listening> = /* @__PURE__ */ new WeakMap();

/**
 * Calls back when a signal is aborted, unless the returned function is called before. However many calls share a
 * signal, it has one listener: Node 20 warns of a leak at the eleventh.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const listening = signals.get(signal) ?? listenTo(signal);
  const { callbacks, tell } = listening;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0 || signals.get(signal) !== listening) return;
    signals.delete(signal);
    signal.removeEventListener('abort', tell);
  };
}

/**
 * A signal may be of another realm or a polyfill, so its class says nothing.
 *
 * @throws ConfigurationError for an option that is no signal.
 */
export function checkSignal(signal: unknown, action: string): void {
  if (signal === undefined) return;
  if (typeof signal === 'object' && signal !== null && 'aborted' in signal && 'addEventListener' in signal) return;
  throw new ConfigurationError({ sentence: 'The option signal must be an AbortSignal.', action });
}

function listenTo(signal: AbortSignal): Listening {
  const callbacks = new Set<() => void>();
  const tell = (): void => {
    for (const callback of callbacks) callback();
  };
  const listening = { callbacks, tell };
  signals.set(signal, listening);
  signal.addEventListener('abort', tell);
  return listening;
}
