import type { HttpHandler } from 'msw';

import { createEngine, type Engine } from './engine.ts';
import { playedEdition } from './edition.ts';
import type { MockOptions } from './mock-options.ts';
import { engineHandler } from './msw/engine-handler.ts';

/** A mock for tests: the engine, and MSW handlers over it. */
export interface Mock extends Engine {
  /** Handlers for `setupServer(...mock.handlers)` or `setupWorker(...mock.handlers)`. */
  readonly handlers: readonly HttpHandler[];
}

/** What a mock for tests is made with. Everything may be left out. */
export interface MswMockOptions extends MockOptions {
  /** Hosts whose requests are answered, all of them; left out: the host of the edition. */
  readonly hosts?: readonly string[];
}

/** Makes a mock with an account, clocks and a log of its own, so that parallel tests do not meet. */
export function createMock(options: MswMockOptions = {}): Mock {
  const engine = createEngine(options);
  return { ...engine, handlers: [engineHandler(engine, () => playedEdition(engine.edition()).service, options.hosts)] };
}
