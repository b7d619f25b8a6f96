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
