/**
 * The mock server, and the engine behind it. Nothing here needs msw.
 *
 * @module
 */
export { type MockAnswer, textOf } from './answer.ts';
export type { ClockStart, WorldClock } from './clock.ts';
export { createEngine, type Engine } from './engine.ts';
export type { Fault } from './faults.ts';
export { mockCredentials, type MockOptions } from './mock-options.ts';
export type { MockRequest } from './request-log.ts';
export { type MockServer, type MockServerOptions, startMockServer } from './server/start-mock-server.ts';
export type { World } from './world/world.ts';
